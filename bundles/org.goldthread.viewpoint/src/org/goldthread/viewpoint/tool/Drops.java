package org.goldthread.viewpoint.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DropTool;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Takes what is dropped on containers or on the free ground.
 *
 * @param target the element that the diagram is of
 * @param layers names of the layers that are shown now
 */
record Drops(ToolRuns runs, Preconditions preconditions, Words words, EObject target, Supplier<Set<String>> layers) {

	/** What is dropped on: a node, or the free ground. */
	private record Ground(Optional<NodeView> node, EObject element) {

		String name() {
			return node.map(view -> Words.shortName(view.element())).orElse("the free ground");
		}
	}

	Optional<String> refusal(List<Dragged> dragged, Optional<NodeView> node) {
		Ground ground = ground(node);
		return dragged.stream().map(each -> refusal(each, ground)).flatMap(Optional::stream).findFirst();
	}

	Edit drop(List<Dragged> dragged, Optional<NodeView> node) {
		refusal(dragged, node).ifPresent(reason -> {
			throw new ToolException(reason);
		});
		Ground ground = ground(node);
		String place = node.map(view -> " into " + Labels.of(view.element())).orElse(" on the diagram");
		return Edit.of("Put " + Words.all(dragged) + place, () -> dragged.forEach(each -> drop(each, ground)));
	}

	private Ground ground(Optional<NodeView> node) {
		return new Ground(node, node.map(NodeView::element).orElse(target));
	}

	private void drop(Dragged dragged, Ground ground) {
		DropTool tool = best(possible(dragged, ground), dragged)
				.orElseThrow(() -> new ToolException(refusal(dragged, ground).orElse(Words.shortName(dragged.element()) + " cannot be dropped here")));
		runs.run(tool.operation(), Scope.of(ground.element()).with(tool.oldContainerVariable(), dragged.container().orElse(null))
				.with(tool.newContainerVariable(), ground.element()).with(tool.elementVariable(), dragged.element()));
	}

	private Optional<String> refusal(Dragged dragged, Ground ground) {
		if (ground.node().isPresent() && EcoreUtil.isAncestor(dragged.element(), ground.element())) {
			return Optional.of(Words.shortName(dragged.element()) + " cannot be put into itself");
		}
		List<DropTool> fitting = fitting(dragged, ground);
		String otherwise = otherwise(dragged, ground);
		if (best(fitting, dragged).isEmpty()) {
			return Optional.of(taken(ground).map(those -> otherwise + ", which takes " + those).orElse(otherwise));
		}
		return best(possible(dragged, ground), dragged).isPresent() ? Optional.empty()
				: preconditions.unmet(fitting.get(0).precondition(), conditionScope(dragged, ground), otherwise);
	}

	private static String otherwise(Dragged dragged, Ground ground) {
		return Words.shortName(dragged.element()) + " cannot be put " + (ground.node().isPresent() ? "into " : "on ") + ground.name();
	}

	private Optional<String> taken(Ground ground) {
		List<String> mappings = shown(ground).stream().flatMap(tool -> tool.mappings().stream()).sorted().toList();
		return mappings.isEmpty() ? Optional.empty() : Optional.of(words.oneOf(mappings));
	}

	/** The tools whose mappings show the element go first; elements from elsewhere may go without. */
	private Optional<DropTool> best(List<DropTool> tools, Dragged dragged) {
		Predicate<DropTool> showing = tool -> tool.mappings().stream().anyMatch(mapping -> runs.shows(mapping, dragged.element()));
		Optional<DropTool> best = tools.stream().filter(showing).findFirst();
		return best.isPresent() || dragged.view().isPresent() ? best : tools.stream().findFirst();
	}

	private List<DropTool> possible(Dragged dragged, Ground ground) {
		Scope scope = conditionScope(dragged, ground);
		return fitting(dragged, ground).stream().filter(tool -> preconditions.unmet(tool.precondition(), scope, otherwise(dragged, ground)).isEmpty()).toList();
	}

	private static Scope conditionScope(Dragged dragged, Ground ground) {
		return Scope.of(dragged.element()).with("element", dragged.element()).with("newSemanticContainer", ground.element())
				.with("oldSemanticContainer", dragged.container().orElse(null));
	}

	private List<DropTool> fitting(Dragged dragged, Ground ground) {
		return shown(ground).stream()
				.filter(tool -> dragged.view().map(view -> tool.fromDiagram() && tool.mappings().contains(view.mapping())).orElse(tool.fromTree()))
				.toList();
	}

	private List<DropTool> shown(Ground ground) {
		List<DropTool> tools = ground.node().map(view -> runs.specification().viewTools().drops(view.mapping()))
				.orElseGet(() -> runs.specification().viewTools().canvasDrops());
		return tools.stream().filter(tool -> layers.get().contains(tool.layer())).toList();
	}
}
