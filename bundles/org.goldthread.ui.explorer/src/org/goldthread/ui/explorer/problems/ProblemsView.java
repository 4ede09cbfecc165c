package org.goldthread.ui.explorer.problems;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.Severity;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.DocumentsListener;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.explorer.search.ElementPicker;
import org.goldthread.ui.image.Images;

/** What breaks the golden thread of the active portfolio, grouped by rule, gravest first; a double click leads to the element. */
public final class ProblemsView extends ViewPart {

	private final DocumentsListener documentsListener = new DocumentsListener() {
		@Override
		public void activated(Optional<PortfolioDocument> document) {
			show(document);
		}
	};
	private final Runnable refresh = this::refresh;
	private Documents documents;
	private Optional<PortfolioDocument> shown = Optional.empty();
	private Label summary;
	private TreeViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		documents = getSite().getService(Documents.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		Composite tableArea = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
		viewer = new TreeViewer(tableArea, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(1000);
		viewer.getTree().setHeaderVisible(true);
		TreeColumnLayout columns = new TreeColumnLayout();
		tableArea.setLayout(columns);
		Images images = getSite().getService(Images.class);
		addColumn(columns, "Problem", 60, ProblemLabels.ofProblem(images));
		addColumn(columns, "Element", 30, ProblemLabels.ofElement(images));
		addColumn(columns, "Rule", 10, ProblemLabels.ofRule());
		viewer.setContentProvider(new Groups());
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(new ProblemMenu(this, viewer, documents));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().setSelectionProvider(new FoundElements(viewer));
		documents.addListener(documentsListener);
		show(documents.active());
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (documents != null) {
			documents.removeListener(documentsListener);
			shown.ifPresent(document -> document.problems().removeListener(refresh));
		}
		super.dispose();
	}

	void open(Object row) {
		if (row instanceof Finding finding) {
			getSite().getService(ElementOpener.class).openProperties(finding.element());
		} else if (row != null) {
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		}
	}

	/** Asks for what a mend needs: an element in the picker, anything else in its field among the properties. */
	void openField(QuickFix.FillIn fix) {
		if (fix.feature() instanceof EReference reference && fix.answerType() instanceof EClass && !reference.isContainment()) {
			ElementPicker.forReference(getSite().getShell(), fix.element(), reference, false).pick().stream().findFirst()
					.ifPresent(answer -> documents.documentOf(fix.element())
							.ifPresent(document -> document.edits().apply(fix.edit().apply(answer))));
		} else {
			getSite().getService(ElementOpener.class).openProperties(fix.element());
		}
	}

	private void addColumn(TreeColumnLayout columns, String title, int weight, ProblemLabels labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	private void show(Optional<PortfolioDocument> document) {
		shown.ifPresent(left -> left.problems().removeListener(refresh));
		shown = document;
		shown.ifPresent(entered -> entered.problems().addListener(refresh));
		refresh();
	}

	private void refresh() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		boolean first = viewer.getTree().getItemCount() == 0;
		summary.setText(shown.map(document -> summary(document.problems().current()))
				.orElse("Problems of an open portfolio appear here: what is unlinked, unowned or missing, and how to mend it."));
		List<ProblemGroup> groups = shown.map(document -> groups(document.problems().current())).orElse(List.of());
		Object[] expanded = viewer.getExpandedElements();
		viewer.setInput(groups);
		if (first) {
			viewer.expandToLevel(2);
		} else {
			viewer.setExpandedElements(expanded);
		}
		summary.getParent().layout();
	}

	private static List<ProblemGroup> groups(Findings findings) {
		Map<String, List<Finding>> byRule = findings.all().stream()
				.collect(Collectors.groupingBy(finding -> finding.rule().id(), LinkedHashMap::new, Collectors.toList()));
		return byRule.values().stream().map(list -> new ProblemGroup(list.get(0).rule(), list))
				.sorted(Comparator.comparing((ProblemGroup group) -> group.findings().get(0).severity()).thenComparing(group -> group.rule().id()))
				.toList();
	}

	private static String summary(Findings findings) {
		if (findings.all().isEmpty()) {
			return "No problems found: every rule is satisfied" + (findings.accepted() == 0 ? "." : ", " + findings.accepted() + " accepted.");
		}
		return Stream.concat(Stream.of(Severity.values()).filter(severity -> findings.count(severity) > 0)
				.map(severity -> counted(findings.count(severity), severity.word())),
				Stream.of(findings.accepted()).filter(accepted -> accepted > 0).map(accepted -> accepted + " accepted"))
				.collect(Collectors.joining("  ·  "));
	}

	private static String counted(int count, String word) {
		return count + " " + word + (count == 1 || word.equals("info") ? "" : "s");
	}

	private static final class Groups implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object row) {
			return row instanceof ProblemGroup group ? group.findings().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object row) {
			return row instanceof Finding finding ? new ProblemGroup(finding.rule(), List.of(finding)) : null;
		}

		@Override
		public boolean hasChildren(Object row) {
			return row instanceof ProblemGroup;
		}
	}
}
