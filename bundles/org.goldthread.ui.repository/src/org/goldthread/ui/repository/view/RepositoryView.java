package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.repository.work.DocumentTracking;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.view.OfferedElements;
import org.goldthread.ui.view.SelectionWatch;
import org.goldthread.ui.view.ShownWork;

/**
 * What was published: portfolios and their revisions, and how the portfolio that is worked on stands to them. It offers no selection
 * of its own, so that properties and other views stay with the element that was selected.
 */
public final class RepositoryView extends ViewPart {

	private final StackLayout stack = new StackLayout();
	private final Visibility visibility = new Visibility();
	private final Runnable placesChanged = this::read;
	private final Runnable repaint = this::themeChanged;
	private final OfferedElements offered = new OfferedElements();
	private FileChooser fileChooser = FileChooser.ofDesktop();
	private Documents documents;
	private RepositoryContents contents;
	private SelectionWatch selection;
	private ShownWork work;
	private Composite container;
	private RepositoryHint hint;
	private Composite area;
	private Label state;
	private RevisionTree tree;
	private RepositoryActions actions;
	private boolean visible;

	@Override
	public void createPartControl(Composite parent) {
		documents = getSite().getService(Documents.class);
		RepositoryPlaces places = getSite().getService(RepositoryPlaces.class);
		contents = new RepositoryContents(places, getSite().getService(DocumentTracking.class), this::show, this::recount);
		container = new Composite(parent, SWT.NONE);
		container.setLayout(stack);
		hint = new RepositoryHint(container);
		area = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).hint(200, SWT.DEFAULT).applyTo(state);
		tree = new RevisionTree(area, getSite().getService(Images.class), getSite().getService(WorkbenchTheme.class));
		actions = new RepositoryActions(this, tree, contents);
		actions.fill(getViewSite().getActionBars());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
		getSite().registerContextMenu(menu, offered);
		getSite().setSelectionProvider(offered);
		selection = new SelectionWatch(this, documents, element -> offered.offer(List.of(element)));
		selection.start();
		documents.active().flatMap(selection::in).ifPresent(element -> offered.offer(List.of(element)));
		work = new ShownWork(documents, contents::counting, this::left, () -> {
		});
		places.addListener(placesChanged);
		getSite().getService(WorkbenchTheme.class).addListener(repaint);
		getSite().getPage().addPartListener(visibility);
		work.start();
		setVisible(getSite().getPage().isPartVisible(this));
	}

	@Override
	public void dispose() {
		if (work != null) {
			getSite().getService(RepositoryPlaces.class).removeListener(placesChanged);
			getSite().getService(WorkbenchTheme.class).removeListener(repaint);
			getSite().getPage().removePartListener(visibility);
			selection.stop();
			contents.stop();
			work.stop();
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == area) {
			tree.viewer().getControl().setFocus();
		} else {
			hint.setFocus();
		}
	}

	/** Lets {@code chooser} choose files of revisions and backups; the dialog of the desktop does so far. */
	public void chooseFilesWith(FileChooser chooser) {
		fileChooser = chooser;
	}

	FileChooser fileChooser() {
		return fileChooser;
	}

	/** The portfolio that is worked on; empty while none is open. */
	Optional<PortfolioDocument> document() {
		return documents.active();
	}

	/** Reads the repository again. */
	void read() {
		if (visible) {
			contents.read();
		}
	}

	private void setVisible(boolean nowVisible) {
		visible = nowVisible;
		work.setVisible(nowVisible);
		if (visible) {
			read();
		} else {
			contents.rest();
		}
	}

	private void recount() {
		work.request();
	}

	private void left() {
		if (document().isEmpty()) {
			selection.forget();
			offered.offer(List.of());
		}
		contents.forgetCount();
	}

	private void show() {
		if (container.isDisposed()) {
			return;
		}
		Optional<List<Revision>> revisions = contents.revisions();
		if (revisions.filter(known -> !known.isEmpty()).isPresent()) {
			showRows(revisions.get());
		} else {
			showHint();
		}
		actions.update();
	}

	private void showRows(List<Revision> revisions) {
		Optional<OriginStamp> stamp = document().map(document -> OriginStamp.of(document.portfolio()));
		List<PortfolioRow> rows = RepositoryRows.of(revisions, stamp);
		tree.show(rows);
		say(stamp.map(copy -> new CopyState(copy, revisions.stream().filter(revision -> revision.portfolio().equals(copy.portfolio())).toList(),
				contents.unpublished()).words()).orElseGet(() -> "No portfolio is open. Open one of these, or File \u203a Open."));
		bringUp(area);
	}

	private void say(String words) {
		if (!state.getText().equals(words)) {
			state.setText(words.replace("&", "&&"));
			area.layout();
		}
	}

	private void showHint() {
		HintWords words = HintWords.of(contents.revisions().isEmpty(), contents.refusal(), contents.place(), document().map(document -> document.portfolio().getName()));
		hint.say(words.sentence(), actions.steps(words.steps()));
		bringUp(hint.control());
	}

	private void bringUp(Composite wanted) {
		if (stack.topControl != wanted) {
			stack.topControl = wanted;
			container.layout();
		}
	}

	private void themeChanged() {
		tree.viewer().refresh(true);
		actions.redraw();
	}

	private final class Visibility implements IPartListener2 {

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == RepositoryView.this && !visible) {
				setVisible(true);
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == RepositoryView.this) {
				setVisible(false);
			}
		}
	}
}
