package org.goldthread.viewpoint.tool;

import static org.goldthread.viewpoint.tool.Words.inSentence;
import static org.goldthread.viewpoint.tool.Words.shortName;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeEnd;
import org.goldthread.viewpoint.specification.ElementTool;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.specification.ToolMenu;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;

/**
 * What users can do in one diagram. Each tool becomes one edit, which is one step of undo; making the edit changes
 * nothing yet. An edit that fails throws a {@link ToolException} or an
 * {@link org.goldthread.viewpoint.expression.EvaluationException} when it is applied, and leaves the model as it was.
 */
public final class DiagramTools {

	private final ToolRuns runs;
	private final ToolRefusals refusals;
	private final LabelEdits labels;
	private final Deletions deletions;
	private final Reconnections reconnections;
	private final Drops drops;
	private final ElementActions actions;

	/**
	 * The tools of a diagram that shows all its layers.
	 *
	 * @param evaluator the one that evaluates the diagram
	 * @param target the element that the diagram is of
	 */
	public DiagramTools(DiagramEvaluator evaluator, DiagramSpecification specification, EObject target) {
		this(evaluator, specification, target, () -> specification.layers().stream().map(Layer::name).collect(Collectors.toSet()));
	}

	/**
	 * The tools of a diagram.
	 *
	 * @param evaluator the one that evaluates the diagram
	 * @param target the element that the diagram is of
	 * @param activeLayers names of the optional layers that are switched on at the time of asking
	 */
	public DiagramTools(DiagramEvaluator evaluator, DiagramSpecification specification, EObject target, Supplier<Set<String>> activeLayers) {
		Interpreter interpreter = evaluator.interpreter(specification);
		Preconditions preconditions = new Preconditions(interpreter);
		Words words = new Words(specification);
		Supplier<Set<String>> shown = () -> specification.shown(activeLayers.get()).stream().map(Layer::name).collect(Collectors.toSet());
		runs = new ToolRuns(interpreter, specification);
		refusals = new ToolRefusals(runs, preconditions, words, target);
		labels = new LabelEdits(runs, preconditions);
		deletions = new Deletions(runs, preconditions);
		reconnections = new Reconnections(runs, preconditions, words);
		drops = new Drops(runs, preconditions, words, target, shown);
		actions = new ElementActions(runs, preconditions, shown);
	}

	/**
	 * Why the tool makes nothing on the free ground, in one sentence; empty when it does.
	 *
	 * @param ground the diagram's own element
	 */
	public Optional<String> createRefusal(CreateNodeTool tool, EObject ground) {
		return refusals.create(tool, ground);
	}

	/** Why the tool makes nothing in {@code container}, in one sentence; empty when it does. */
	public Optional<String> createRefusal(CreateNodeTool tool, NodeView container) {
		return refusals.create(tool, container);
	}

	/**
	 * The edit "New workstream".
	 *
	 * @param container element of the node that will hold it; the diagram's own element at the top level
	 * @param created hears of each new element that the tool's mappings show, once the tool is done, inside the same step of undo
	 */
	public Edit createNode(CreateNodeTool tool, EObject container, Consumer<EObject> created) {
		return Edit.of("New " + inSentence(tool.label()),
				() -> runs.run(tool, tool.operation(), Scope.of(container).with(tool.containerVariable(), container), created));
	}

	/** Why no edge of the tool starts at {@code source}, in one sentence; empty when one may. */
	public Optional<String> startRefusal(CreateEdgeTool tool, NodeView source) {
		return refusals.start(tool, source);
	}

	/** Why the tool does not connect the two, in one sentence; empty when it does. */
	public Optional<String> connectRefusal(CreateEdgeTool tool, NodeView source, NodeView target) {
		return refusals.connect(tool, source, target);
	}

	/**
	 * The edit "Connect WS-03 to TC2".
	 *
	 * @param created hears of each new element that the tool's mappings show, once the tool is done, inside the same step of undo
	 */
	public Edit connect(CreateEdgeTool tool, NodeView source, NodeView target, Consumer<EObject> created) {
		Scope scope = Scope.of(source.element()).with(tool.sourceVariable(), source.element()).with(tool.targetVariable(), target.element());
		return Edit.of("Connect " + shortName(source.element()) + " to " + shortName(target.element()),
				() -> runs.run(tool, tool.operation(), scope, created));
	}

	/** Why that end of the edge cannot be led anywhere else, in one sentence; empty when it may. */
	public Optional<String> reconnectRefusal(EdgeView edge, EdgeEnd end) {
		return reconnections.startRefusal(edge.mapping(), end);
	}

	/** Why the edge cannot be led there, in one sentence; empty when it can. */
	public Optional<String> reconnectRefusal(Reconnection wanted) {
		return reconnections.refusal(wanted);
	}

	/**
	 * The edit "Reconnect D-04 to WS-05".
	 *
	 * @throws ToolException when it is refused
	 */
	public Edit reconnect(Reconnection wanted) {
		return reconnections.reconnect(wanted);
	}

	/**
	 * Why these cannot be dropped there, in one sentence; empty when they can. What only moves within its container is not dropped.
	 *
	 * @param node empty for the free ground
	 */
	public Optional<String> dropRefusal(List<Dragged> dragged, Optional<NodeView> node) {
		return drops.refusal(dragged, node);
	}

	/**
	 * The edit "Put MS-02 Go-live into WS-03 Front door".
	 *
	 * @param node empty for the free ground
	 * @throws ToolException when it is refused
	 */
	public Edit drop(List<Dragged> dragged, Optional<NodeView> node) {
		return drops.drop(dragged, node);
	}

	/** Whether users may edit the label of the view in place. */
	public boolean canRename(View view) {
		return labels.canRename(view);
	}

	/** The text that users start with when they edit a label in place. */
	public String editText(View view) {
		return labels.editText(view);
	}

	/**
	 * The edit "Rename WS-03 Customer front door".
	 *
	 * @throws ToolException when the label cannot be edited, or not to this text
	 */
	public Edit rename(View view, String text) {
		return labels.rename(view, text);
	}

	/** Why the view cannot be deleted, in one sentence; empty when it can. */
	public Optional<String> deleteRefusal(View view) {
		return deletions.refusal(view);
	}

	/**
	 * The edit that deletes what the view shows from the portfolio; nothing keeps referring to it.
	 *
	 * @throws ToolException when it cannot be deleted
	 */
	public Edit delete(View view) {
		return deletions.delete(view);
	}

	/**
	 * What the specification has a double click on the view do; empty when it says nothing of it, or not for this element.
	 *
	 * @param open hears of each diagram to show, when the edit is applied; an edit that only leads to diagrams leaves no step of undo
	 */
	public Optional<Edit> doubleClick(View view, Consumer<DiagramLink> open) {
		return actions.doubleClick(view, open);
	}

	/** What the specification adds to the menu of every figure, as far as its layers are shown. */
	public List<ToolMenu> menus() {
		return actions.menus();
	}

	/** Why the tool does nothing for the view, in one sentence; empty when it does. */
	public Optional<String> refusal(ElementTool tool, View view) {
		return actions.refusal(tool, view);
	}

	/**
	 * The edit that runs a tool of the menu.
	 *
	 * @param open hears of each diagram to show, when the edit is applied
	 */
	public Edit run(ElementTool tool, View view, Consumer<DiagramLink> open) {
		return actions.run(tool, view, open);
	}
}
