package org.goldthread.ui.analysis.dependency;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.step.Steps;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.background.SettledWork;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.goldthread.ui.analysis.part.NodeTree;
import org.goldthread.ui.analysis.part.RowsContent;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.view.PortfolioView;
import org.goldthread.ui.view.Stages;

/** What each workstream gives and gets: when it is needed and expected, who agreed, what is late, looping or critical. */
public final class DependenciesView extends PortfolioView {

	private Optional<DependencyOverview> overview = Optional.empty();
	private WorkstreamChoice choice;
	private Button late;
	private Button unagreed;
	private Label summary;
	private TreeViewer viewer;

	@Override
	protected void createContent(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 1).spacing(8, 4).applyTo(bar);
		new Label(bar, SWT.NONE).setText("Show:");
		choice = new WorkstreamChoice(bar, this::showRows);
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).grab(true, false).applyTo(choice.control());
		FieldFrame.around(choice.control(), theme());
		late = check(bar, "&Late only");
		unagreed = check(bar, "&Not agreed only");
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(summary);
		createTree(area);
	}

	@Override
	protected Control focusControl() {
		return viewer.getControl();
	}

	@Override
	protected Label summary() {
		return summary;
	}

	@Override
	protected SettledWork.Pass pass(PortfolioDocument document) {
		DependencyNetwork[] network = new DependencyNetwork[1];
		return Stages.of(new Steps().once(() -> announce(document))
				.compute(() -> DependencyNetwork.computation(document.portfolio()), found -> network[0] = found)
				.compute(() -> DependencyOverview.computation(network[0]), found -> overview = Optional.of(found)).once(() -> show(document)));
	}

	@Override
	protected void forget() {
		overview = Optional.empty();
		choice.offer(List.of());
		viewer.setInput(List.of());
		showHint(document().isEmpty() ? "Open a portfolio to see what its workstreams hand over to each other, what is late and what is not agreed."
				: WORKING);
	}

	@Override
	protected void selectedElsewhere(EObject element) {
		if (workstreamOf(element).isPresent() || element instanceof Portfolio || element instanceof Programme) {
			choice.choose(workstreamOf(element));
			showRows();
		}
	}

	@Override
	protected void themeChanged() {
		viewer.refresh(true);
	}

	private void createTree(Composite area) {
		NodeTree tree = new NodeTree(area);
		viewer = tree.viewer();
		tree.column("Hand-over", SWT.LEFT, 34, 170, DependencyLabels.titles(theme(), images()));
		tree.column("From \u2192 to", SWT.LEFT, 12, 110, NodeTree.text(DependencyNode.class, DependencyNode::between));
		tree.column("Marks", SWT.LEFT, 14, 62, DependencyLabels.marks(theme()));
		tree.column("Need by", SWT.LEFT, 9, 90, NodeTree.text(DependencyNode.class, DependencyNode::need));
		tree.column("Forecast", SWT.LEFT, 9, 90, NodeTree.text(DependencyNode.class, DependencyNode::expected));
		tree.column("Slack", SWT.RIGHT, 8, 72, DependencyLabels.room(theme()));
		tree.column("Agreed", SWT.LEFT, 14, 150, DependencyLabels.agreed(theme()));
		viewer.setContentProvider(new RowsContent<>(DependencyNode.class, DependencyNode::children));
		viewer.addDoubleClickListener(event -> open());
		viewer.addSelectionChangedListener(event -> offer(viewer.getStructuredSelection().stream()
				.flatMap(node -> ((DependencyNode) node).element().stream()).map(EObject.class::cast).distinct().toList()));
	}

	private void announce(PortfolioDocument document) {
		if (overview.isEmpty()) {
			showHint(WORKING);
		}
		sayWorking();
		choice.offer(document.portfolio().getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList());
		if (overview.isEmpty()) {
			selected(document).ifPresent(element -> choice.choose(workstreamOf(element)));
		}
	}

	private void show(PortfolioDocument document) {
		if (document.portfolio().getDependencies().isEmpty() && overview.filter(found -> found.path().isEmpty()).isPresent()) {
			showHint("This portfolio has no hand-overs and no dated milestones yet. Add a dependency to the portfolio in the explorer, and say who "
					+ "gives, who waits and when it is needed.");
		} else {
			showRows();
		}
	}

	private void showRows() {
		overview.ifPresent(found -> {
			DependencyFilter filter = new DependencyFilter(choice.chosen(), late.getSelection(), unagreed.getSelection());
			List<DependencyGroup> groups = found.groups(filter);
			summary.setText(found.summary(filter.workstream()) + (groups.isEmpty() ? "  \u00b7  nothing to show here" : ""));
			Object[] open = viewer.getExpandedElements();
			boolean first = viewer.getTree().getItemCount() == 0;
			viewer.setInput(groups);
			if (first) {
				viewer.expandToLevel(2);
			} else {
				viewer.setExpandedElements(open);
				groups.stream().filter(group -> !group.heading().equals("Critical path")).forEach(group -> viewer.setExpandedState(group, true));
			}
			showContent();
		});
	}

	private void open() {
		Object node = viewer.getStructuredSelection().getFirstElement();
		if (node instanceof DependencyGroup) {
			viewer.setExpandedState(node, !viewer.getExpandedState(node));
		} else if (node instanceof DependencyNode leaf) {
			leaf.element().ifPresent(this::open);
		}
	}

	private Button check(Composite bar, String text) {
		Button button = new Button(bar, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> showRows());
		return button;
	}

	private static Optional<Workstream> workstreamOf(EObject element) {
		return switch (element) {
			case Workstream workstream -> Optional.of(workstream);
			case HandoverItem item -> Handovers.workstream(item);
			default -> Optional.empty();
		};
	}
}
