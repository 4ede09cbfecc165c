package org.goldthread.ui.analysis.impact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.ui.analysis.part.NodeTree;
import org.goldthread.ui.analysis.part.RowsContent;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;

/** What comes later when the selected item or workstream slips: items with their new dates, workstreams, savings, benefits, outcomes. */
public final class ImpactView extends PortfolioView {

	private static final int MOST_DAYS = 2_600;
	private static final int USUAL_DAYS = 10;
	private static final int WEEK = 5;

	private record Prepared(DependencyNetwork network, ImpactAnalysis analysis) {
	}

	private Optional<Prepared> prepared = Optional.empty();
	private Optional<Element> slipping = Optional.empty();
	private CLabel subject;
	private Spinner days;
	private Label summary;
	private TreeViewer viewer;

	@Override
	protected void createContent(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 1).spacing(6, 4).applyTo(bar);
		subject = new CLabel(bar, SWT.NONE);
		subject.setMargins(0, 2, 0, 2);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).minSize(80, SWT.DEFAULT).applyTo(subject);
		new Label(bar, SWT.NONE).setText("slips by");
		days = new Spinner(bar, SWT.BORDER);
		days.setValues(USUAL_DAYS, 1, MOST_DAYS, 0, 1, WEEK);
		days.addListener(SWT.Selection, event -> request());
		FieldFrame.around(days, theme());
		new Label(bar, SWT.NONE).setText("working days");
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		createTree(area);
	}

	@Override
	protected Control focusControl() {
		return days;
	}

	@Override
	protected Label summary() {
		return summary;
	}

	@Override
	protected SettledWork.Pass pass(PortfolioDocument document) {
		slipping = slipping.filter(element -> element.eResource() == document.resource())
				.or(() -> selected(document).flatMap(SlippingElement::of));
		if (slipping.isEmpty()) {
			return Stages.of(() -> showHint("Select a milestone, a deliverable or a workstream in the explorer, in a diagram or among the "
					+ "dependencies, and say by how many working days it slips: what comes later appears here, with the pounds of savings delayed."));
		}
		Element element = slipping.get();
		if (prepared.isPresent()) {
			return Stages.of(() -> show(element));
		}
		DependencyNetwork[] network = new DependencyNetwork[1];
		return Stages.of(new Steps().once(this::sayWorking)
				.compute(() -> DependencyNetwork.computation(document.portfolio()), found -> network[0] = found)
				.compute(() -> ImpactAnalysis.computation(network[0]), found -> prepared = Optional.of(new Prepared(network[0], found)))
				.once(() -> show(element)));
	}

	@Override
	protected void forget() {
		outdated();
		slipping = Optional.empty();
		viewer.setInput(List.of());
		showHint(document().isEmpty() ? "Open a portfolio to see what follows when a milestone or a workstream slips." : WORKING);
	}

	@Override
	protected void outdated() {
		prepared = Optional.empty();
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		SlippingElement.of(element).ifPresent(found -> {
			slipping = Optional.of(found);
			request();
		});
	}

	@Override
	protected void themeChanged() {
		viewer.refresh(true);
		slipping.ifPresent(element -> subject.setImage(images().of(element)));
	}

	private void createTree(Composite area) {
		NodeTree tree = new NodeTree(area);
		viewer = tree.viewer();
		tree.column("Comes later", SWT.LEFT, 46, 190, new Titles());
		tree.column("Was", SWT.LEFT, 13, 92, text(ImpactRow::was));
		tree.column("Becomes", SWT.LEFT, 13, 92, text(ImpactRow::becomes));
		tree.column("Delay", SWT.RIGHT, 11, 80, text(ImpactRow::delay));
		tree.column("Pounds delayed", SWT.RIGHT, 17, 128, text(ImpactRow::pounds));
		viewer.setContentProvider(new RowsContent<>(ImpactRow.class, ImpactRow::children));
		viewer.addDoubleClickListener(event -> open());
		viewer.addSelectionChangedListener(event -> offer(viewer.getStructuredSelection().stream()
				.flatMap(row -> ((ImpactRow) row).element().stream()).map(EObject.class::cast).toList()));
	}

	private void show(Element element) {
		prepared.ifPresent(ready -> {
			subject.setImage(images().of(element));
			subject.setText(Labels.of(element).replace("&", "&&"));
			Optional<String> obstacle = SlippingElement.obstacle(ready.network(), element);
			var impact = SlippingElement.impact(ready.analysis(), element, days.getSelection());
			summary.setText(obstacle.orElseGet(() -> ImpactRows.summary(impact)));
			viewer.setInput(ImpactRows.of(impact));
			viewer.expandToLevel(2);
			showContent();
		});
	}

	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof ImpactRow row) {
			row.element().ifPresentOrElse(this::open, () -> viewer.setExpandedState(row, !viewer.getExpandedState(row)));
		}
	}

	private static ColumnLabelProvider text(Function<ImpactRow, String> text) {
		return NodeTree.text(ImpactRow.class, text);
	}

	private final class Titles extends ColumnLabelProvider {
		@Override
		public String getText(Object row) {
			return ((ImpactRow) row).label();
		}

		@Override
		public String getToolTipText(Object row) {
			return getText(row);
		}

		@Override
		public Image getImage(Object row) {
			return ((ImpactRow) row).element().map(images()::of).orElse(null);
		}
	}
}
