package org.goldthread.ui.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** A view over what is worked out from the active portfolio: a hint while there is nothing to show, else a line that sums up, over the result. */
public abstract class PortfolioView extends ViewPart {

	/** What a view says while its result is on its way. */
	protected static final String WORKING = "Working\u2026";

	private final StackLayout stack = new StackLayout();
	private final OfferedElements offered = new OfferedElements();
	private final Visibility visibility = new Visibility();
	private final Runnable repaint = this::themeChanged;
	private ShownWork work;
	private SelectionWatch selection;
	private Composite container;
	private Composite hintArea;
	private Label hint;
	private Composite content;

	@Override
	public final void createPartControl(Composite parent) {
		Documents documents = getSite().getService(Documents.class);
		container = new Composite(parent, SWT.NONE);
		container.setLayout(stack);
		hintArea = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(hintArea);
		hint = new Label(hintArea, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		content = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(content);
		createContent(content);
		getSite().setSelectionProvider(offered);
		selection = new SelectionWatch(this, documents, element -> {
			offer(List.of(element));
			selectedElsewhere(element);
		});
		work = new ShownWork(documents, this::pass, this::left, this::changed);
		selection.start();
		documents.active().flatMap(selection::in).ifPresent(element -> offer(List.of(element)));
		getSite().getService(WorkbenchTheme.class).addListener(repaint);
		getSite().getPage().addPartListener(visibility);
		work.start();
		work.setVisible(getSite().getPage().isPartVisible(this));
	}

	@Override
	public void dispose() {
		if (work != null) {
			getSite().getPage().removePartListener(visibility);
			getSite().getService(WorkbenchTheme.class).removeListener(repaint);
			selection.stop();
			work.stop();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == hintArea) {
			hintArea.setFocus();
		} else {
			focusControl().setFocus();
		}
	}

	/** Makes the controls below a grid of one column. */
	protected abstract void createContent(Composite area);

	/** The control that gets the keyboard. */
	protected abstract Control focusControl();

	/** Begins to compute; the last step shows the result, with {@link #showContent()} or {@link #showHint(String)}. */
	protected abstract SettledWork.Pass pass(PortfolioDocument document);

	/** The line that sums up. */
	protected abstract Label summary();

	/** Drops all that is held of a portfolio that is not the active one any more, or was read anew. */
	protected abstract void forget();

	/** The portfolio has changed: results that are kept hold no more, though they stay on the screen until the next are there. */
	protected void outdated() {
		// a view that computes everything anew each time keeps nothing
	}

	/** An element has been selected in another part. */
	protected abstract void selectedElsewhere(EObject element);

	/** The theme has changed, and with it images and colours that rows hold. */
	protected abstract void themeChanged();

	/** Computes again as soon as the event is over. */
	protected final void request() {
		work.request();
	}

	/** The active portfolio; empty while none is open. */
	protected final Optional<PortfolioDocument> document() {
		return work == null ? Optional.empty() : work.document();
	}

	/** The element of a portfolio that was selected last in another part. */
	protected final Optional<EObject> selected(PortfolioDocument document) {
		return selection.in(document);
	}

	/** Offers what has been chosen here as the selection; for nothing, the view goes on to offer what it did before. */
	protected final void offer(List<? extends EObject> chosen) {
		if (!chosen.isEmpty()) {
			offered.offer(chosen);
		}
	}

	/** Shows an element in the properties, selected in the explorer. */
	protected final void open(EObject element) {
		getSite().getService(ElementOpener.class).openProperties(element);
	}

	/** Images of the present theme. */
	protected final Images images() {
		return getSite().getService(Images.class);
	}

	/** Colours of the present theme. */
	protected final WorkbenchTheme theme() {
		return getSite().getService(WorkbenchTheme.class);
	}

	/** Shows one sentence or two instead of a result. */
	protected final void showHint(String text) {
		if (!hint.getText().equals(text)) {
			hint.setText(text);
			hintArea.layout();
		}
		show(hintArea);
	}

	/** Shows the result. */
	protected final void showContent() {
		content.layout();
		show(content);
	}

	/** Says that what is shown holds no more and that something new is on its way. */
	protected final void sayWorking() {
		summary().setText(WORKING);
	}

	private void left() {
		if (document().isEmpty()) {
			selection.forget();
			offered.offer(List.of());
		}
		forget();
	}

	private void changed() {
		outdated();
		if (work.isCostly() && !summary().getText().equals(WORKING)) {
			sayWorking();
		}
	}

	private void show(Composite area) {
		if (stack.topControl != area) {
			stack.topControl = area;
			container.layout();
		}
	}

	private final class Visibility implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == PortfolioView.this) {
				work.setVisible(true);
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == PortfolioView.this) {
				work.setVisible(false);
			}
		}
	}
}
