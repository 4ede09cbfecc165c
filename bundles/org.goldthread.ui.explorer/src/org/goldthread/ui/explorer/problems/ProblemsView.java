package org.goldthread.ui.explorer.problems;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.theme.WorkbenchTheme;

/** What breaks the golden thread of the active portfolio, grouped by rule, gravest first; a double click leads to the element. */
public final class ProblemsView extends ViewPart {

	private static final int WIDE = 640;
	private static final int HIGH = 220;

	private final DocumentsListener documentsListener = new DocumentsListener() {
		@Override
		public void activated(Optional<PortfolioDocument> document) {
			show(document);
		}
	};
	private final Runnable refresh = this::refresh;
	private final Runnable redraw = this::redraw;
	private FileChooser fileChooser = FileChooser.ofDesktop();
	private Documents documents;
	private Optional<PortfolioDocument> shown = Optional.empty();
	private Label summary;
	private final StandingProblems standing = new StandingProblems(() -> shown);
	private ProblemList list = ProblemList.none();
	private ProblemTree tree;
	private TreeViewer viewer;
	private ExplanationPane explanation;
	private ProblemToolBar toolBar;
	private FilterControls filters;
	private ProblemFilter remembered = ProblemFilter.none();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		remembered = FilterMemory.read(Optional.ofNullable(memento));
	}

	@Override
	public void saveState(IMemento memento) {
		FilterMemory.write(filters.filter(), memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		documents = getSite().getService(Documents.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 4).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(summary);
		filters = new FilterControls(area, getSite().getService(Images.class), remembered, this::enterTree, this::refresh);
		SashForm halves = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(halves);
		tree = new ProblemTree(new Composite(halves, SWT.NONE), getSite().getService(Images.class));
		viewer = tree.viewer();
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		explanation = new ExplanationPane(halves);
		halves.setWeights(62, 38);
		halves.addListener(SWT.Resize, event -> halves.setOrientation(
				halves.getSize().x < WIDE && halves.getSize().y > HIGH ? SWT.VERTICAL : SWT.HORIZONTAL));
		ProblemActions actions = new ProblemActions(this, viewer, documents);
		filters.fill(getViewSite().getActionBars(), () -> documents.settings().rules().get().rules().stream().map(Rule::category));
		toolBar = new ProblemToolBar(getViewSite().getActionBars(), getSite().getService(Images.class));
		toolBar.fill(actions, () -> shown.isPresent());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new ProblemMenu(this, viewer, actions));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(new FoundElements(viewer, standing));
		viewer.addSelectionChangedListener(event -> explain());
		documents.addListener(documentsListener);
		getSite().getService(WorkbenchTheme.class).addListener(redraw);
		show(documents.active());
	}

	/** Lets {@code chooser} choose the files of rule profiles; the dialog of the desktop does so far. */
	public void chooseFilesWith(FileChooser chooser) {
		fileChooser = chooser;
	}

	FileChooser fileChooser() {
		return fileChooser;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	private void enterTree() {
		setFocus();
		if (viewer.getStructuredSelection().isEmpty() && viewer.getTree().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()));
		}
	}

	@Override
	public void dispose() {
		if (documents != null) {
			documents.removeListener(documentsListener);
			getSite().getService(WorkbenchTheme.class).removeListener(redraw);
			shown.ifPresent(document -> document.problems().removeListener(refresh));
		}
		super.dispose();
	}

	void open(Object row) {
		switch (row) {
			case Finding finding when standing.stands(finding) -> getSite().getService(ElementOpener.class).openProperties(finding.element());
			case AcceptedFinding accepted when standing.stands(accepted) -> getSite().getService(ElementOpener.class).openProperties(accepted);
			case Finding gone -> viewer.getControl().setFocus();
			case AcceptedFinding gone -> viewer.getControl().setFocus();
			case null -> viewer.getControl().setFocus();
			default -> tree.open(row);
		}
	}

	/** The document whose problems are shown; empty while none is open. */
	Optional<PortfolioDocument> document() {
		return shown;
	}

	/** What is shown: what was found when it was last gathered. */
	ProblemList list() {
		return list;
	}

	/** Tells which of it still stands. */
	StandingProblems standing() {
		return standing;
	}

	/** Whether findings are filtered out. */
	boolean hidesFindings() {
		return list.shown() < list.all();
	}

	private void show(Optional<PortfolioDocument> document) {
		shown.ifPresent(left -> left.problems().removeListener(refresh));
		shown = document;
		list = ProblemList.none();
		tree.clear();
		shown.ifPresent(entered -> entered.problems().addListener(refresh));
		refresh();
	}

	private void refresh() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		summarise();
		shown.ifPresentOrElse(document -> tree.show(
				new ProblemGathering(document.portfolio(), document.problems().current(), filters.filter(), this::category), this::gathered, this::explain),
				this::explain);
	}

	private void gathered(ProblemList latest) {
		list = latest;
		summarise();
	}

	private void summarise() {
		String words = shown.map(this::summary)
				.orElse("Problems of an open portfolio appear here: what is unlinked, unowned or missing, and how to mend it.");
		if (!words.equals(summary.getText())) {
			summary.setText(words);
			summary.getParent().layout();
		}
	}

	private String summary(PortfolioDocument document) {
		String counted = filters.filter().counted(list.shown(), list.all());
		return ProblemRows.summary(document.problems().current(), document.problems().isUpToDate()) + (counted.isEmpty() ? "" : "  ·  " + counted);
	}

	private String category(String rule) {
		return documents.settings().rules().get().rule(rule).map(Rule::category).orElse("");
	}

	/** Takes the icons of the present theme. */
	private void redraw() {
		viewer.refresh();
		toolBar.redraw();
		filters.redraw();
	}

	private void explain() {
		explanation.show(Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()), hint(),
				documents.settings().rules());
		toolBar.update();
	}

	private String hint() {
		return viewer.getTree().getItemCount() > 0 ? "Select a problem to read why it matters and what to do next."
				: hidesFindings() ? "The filter leaves out all problems. \"Show all problems\" in the menu of this view takes it away." : "";
	}
}
