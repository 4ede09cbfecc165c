package org.goldthread.ui.repository.annotate;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Concept;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.ElementRevision;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.repository.place.RepositoryPlaces;
import org.goldthread.ui.repository.work.StoreWork;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.view.SelectionWatch;

/** Tells who set each value of the element that is selected in any part, and when. Reads in the background, once the selection rests. */
public final class WhoChangedView extends ViewPart {

	private static final int REST = 250;
	private static final String HINT = "Select an element to see who set each of its values, when and why.";

	private final StackLayout stack = new StackLayout();
	private final Runnable later = this::read;
	private final Runnable repaint = () -> tables().refresh();
	private final Runnable published = this::request;
	private final DocumentsListener portfolios = new DocumentsListener() {
		@Override
		public void activated(Optional<PortfolioDocument> document) {
			shown = document.flatMap(watch::in).map(Identified.class::cast).map(Identified::getId);
			request();
		}
	};
	private Documents documents;
	private SelectionWatch watch;
	private Composite container;
	private Label hint;
	private Label title;
	private HistoryTables tables;
	private Optional<String> shown = Optional.empty();
	private Optional<Job> reading = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		documents = getSite().getService(Documents.class);
		container = new Composite(parent, SWT.NONE);
		container.setLayout(stack);
		Composite hintArea = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(hintArea);
		hint = new Label(hintArea, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		Composite content = new Composite(container, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(content);
		title = new Label(content, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(title);
		tables = new HistoryTables(content, getSite().getService(WorkbenchTheme.class));
		watch = new SelectionWatch(this, documents, this::selected);
		watch.start();
		documents.addListener(portfolios);
		getSite().getService(RepositoryPlaces.class).addListener(published);
		getSite().getService(WorkbenchTheme.class).addListener(repaint);
		showHint(HINT);
		documents.active().flatMap(watch::in).ifPresent(this::selected);
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.stop();
			documents.removeListener(portfolios);
			getSite().getService(RepositoryPlaces.class).removeListener(published);
			getSite().getService(WorkbenchTheme.class).removeListener(repaint);
			reading.ifPresent(Job::cancel);
		}
		super.dispose();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == hint.getParent()) {
			hint.getParent().setFocus();
		} else {
			tables.focusControl().setFocus();
		}
	}

	/** Shows an entry of the active portfolio, which may be gone by now. */
	void show(String entry) {
		shown = Optional.of(entry);
		request();
	}

	private HistoryTables tables() {
		return tables;
	}

	private void selected(EObject element) {
		if (element instanceof Identified entry) {
			show(entry.getId());
		}
	}

	/** Reads once the selection rests; what is being read for another one is dropped. */
	private void request() {
		reading.ifPresent(Job::cancel);
		reading = Optional.empty();
		if (!container.isDisposed()) {
			container.getDisplay().timerExec(REST, later);
		}
	}

	private void read() {
		if (container.isDisposed()) {
			return;
		}
		Optional<PortfolioDocument> document = documents.active();
		if (document.isEmpty() || shown.isEmpty()) {
			showHint(HINT);
			return;
		}
		String portfolio = document.get().portfolio().getId();
		String entry = shown.get();
		reading = Optional.of(StoreWork.of("Reading who changed this", getSite().getService(RepositoryPlaces.class).current(),
				(repository, monitor) -> repository.history(portfolio, entry))
				.onlyWhile(() -> !container.isDisposed() && shown.equals(Optional.of(entry)) && documents.active().equals(document))
				.whenDone(history -> show(document.get(), entry, history)).whenRefused(this::refused).start());
	}

	private void show(PortfolioDocument document, String entry, List<ElementRevision> history) {
		Entries entries = Entries.of(document.resource());
		Optional<Identified> present = entries.get(entry);
		String name = present.map(WhoChangedView::name).orElse("An entry that is gone");
		if (history.isEmpty()) {
			showHint(present.isEmpty() ? HINT : name + " has not been published yet. Publish the portfolio, and this view tells who set each value.");
			return;
		}
		title.setText(name.replace("&", "&&"));
		tables.show(EntryHistory.of(history, present, entries));
		stack.topControl = title.getParent();
		container.layout();
	}

	private void refused(StoreException refusal) {
		showHint("Who changed this is known of portfolios that are published in a repository. " + refusal.getMessage() + ".");
	}

	private void showHint(String words) {
		hint.setText(words.replace("&", "&&"));
		stack.topControl = hint.getParent();
		hint.getParent().layout();
		container.layout();
	}

	private static String name(Identified entry) {
		String label = Labels.of(entry);
		String concept = Concept.of(entry.eClass()).label();
		return label.equals(concept) ? concept : concept + "  " + label;
	}
}
