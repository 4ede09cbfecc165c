package org.goldthread.viewpoint.tool;

import static org.goldthread.viewpoint.tool.DiagramTools.inSentence;
import static org.goldthread.viewpoint.tool.DiagramTools.shortName;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.EvaluationException;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DeleteTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.View;

/** Says why a tool is not possible at some place, in words for users; empty where it is. */
record ToolRefusals(Interpreter interpreter, DiagramSpecification specification, EObject target) {

	Optional<String> create(CreateNodeTool tool, EObject container) {
		Scope scope = Scope.of(container).with("container", container);
		return tool.precondition().flatMap(condition -> unmet(condition, scope, "No " + inSentence(tool.label()) + " can be made here"));
	}

	Optional<String> start(CreateEdgeTool tool, NodeView source) {
		List<EdgeMapping> mappings = mappings(tool);
		if (mappings.stream().noneMatch(mapping -> mapping.sources().contains(source.mapping()))) {
			return Optional.of(tool.label() + " starts at " + names(mappings, EdgeMapping::sources) + ", not at " + name(source.mapping()));
		}
		Scope scope = Scope.of(source.element()).with("preSource", source.element()).with("container", target);
		return tool.startPrecondition()
				.flatMap(condition -> unmet(condition, scope, tool.label() + " cannot start at " + shortName(source.element())));
	}

	Optional<String> connect(CreateEdgeTool tool, NodeView source, NodeView end) {
		Optional<String> noStart = start(tool, source);
		if (noStart.isPresent()) {
			return noStart;
		}
		List<EdgeMapping> mappings = mappings(tool).stream().filter(mapping -> mapping.sources().contains(source.mapping())).toList();
		if (mappings.stream().noneMatch(mapping -> mapping.targets().contains(end.mapping()))) {
			return Optional.of(tool.label() + " leads to " + names(mappings, EdgeMapping::targets) + ", not to " + name(end.mapping()));
		}
		Scope scope = Scope.of(source.element()).with("preSource", source.element()).with("preTarget", end.element())
				.with("container", target);
		String otherwise = tool.label() + " is not possible from " + shortName(source.element()) + " to " + shortName(end.element());
		return tool.precondition().flatMap(condition -> unmet(condition, scope, otherwise));
	}

	Optional<String> delete(DeleteTool tool, View view) {
		Scope scope = Scope.of(view.element()).with("element", view.element());
		return tool.precondition().flatMap(condition -> unmet(condition, scope, shortName(view.element()) + " cannot be deleted here"));
	}

	private Optional<String> unmet(Expression precondition, Scope scope, String otherwise) {
		try {
			if (interpreter.condition(precondition, scope)) {
				return Optional.empty();
			}
			return Optional.of(interpreter.refusalReason(precondition, scope).orElse(otherwise));
		} catch (EvaluationException failure) {
			return Optional.of("The diagram's specification failed at " + failure.expression() + ": " + failure.getMessage());
		}
	}

	private List<EdgeMapping> mappings(CreateEdgeTool tool) {
		return tool.mappings().stream().map(specification::edgeMapping).flatMap(Optional::stream).toList();
	}

	private String names(List<EdgeMapping> mappings, Function<EdgeMapping, List<String>> ends) {
		return mappings.stream().flatMap(mapping -> ends.apply(mapping).stream()).distinct().map(this::name)
				.distinct().collect(Collectors.joining(" or "));
	}

	private String name(String mapping) {
		String label = inSentence(specification.nodeMapping(mapping).map(NodeMapping::label).orElse(mapping));
		return ("aeiou".indexOf(label.charAt(0)) < 0 ? "a " : "an ") + label;
	}
}
