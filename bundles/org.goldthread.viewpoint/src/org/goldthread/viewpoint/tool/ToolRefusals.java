package org.goldthread.viewpoint.tool;

import static org.goldthread.viewpoint.tool.Words.inSentence;
import static org.goldthread.viewpoint.tool.Words.shortName;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.view.NodeView;

/** Says why a tool of the palette is not possible at some place, in words for users; empty where it is. */
record ToolRefusals(ToolRuns runs, Preconditions preconditions, Words words, EObject target) {

	Optional<String> create(CreateNodeTool tool, EObject ground) {
		if (!tool.places().onCanvas()) {
			return Optional.of(tool.label() + " goes into " + words.oneOf(sorted(tool.places().mappings())) + "; click there");
		}
		return unmet(tool, ground);
	}

	Optional<String> create(CreateNodeTool tool, NodeView container) {
		if (!tool.places().mappings().contains(container.mapping())) {
			String places = tool.places().onCanvas() ? "the free ground" : words.oneOf(sorted(tool.places().mappings()));
			return Optional.of(tool.label() + " goes into " + places + ", not into " + words.one(container.mapping()));
		}
		return unmet(tool, container.element());
	}

	Optional<String> start(CreateEdgeTool tool, NodeView source) {
		List<String> fitting = ends(mappings(tool), EdgeMapping::sources, tool.extraSources());
		if (!fitting.contains(source.mapping())) {
			return Optional.of(tool.label() + " starts at " + words.oneOf(fitting) + ", not at " + words.one(source.mapping()));
		}
		Scope scope = Scope.of(source.element()).with("preSource", source.element()).with("container", target);
		return preconditions.unmet(tool.startPrecondition(), scope, tool.label() + " cannot start at " + shortName(source.element()));
	}

	Optional<String> connect(CreateEdgeTool tool, NodeView source, NodeView end) {
		Optional<String> noStart = start(tool, source);
		if (noStart.isPresent()) {
			return noStart;
		}
		List<EdgeMapping> mappings = mappings(tool).stream()
				.filter(mapping -> mapping.sources().contains(source.mapping()) || tool.extraSources().contains(source.mapping())).toList();
		List<String> fitting = ends(mappings, EdgeMapping::targets, tool.extraTargets());
		if (!fitting.contains(end.mapping())) {
			return Optional.of(tool.label() + " leads to " + words.oneOf(fitting) + ", not to " + words.one(end.mapping()));
		}
		Scope scope = Scope.of(source.element()).with("preSource", source.element()).with("preTarget", end.element())
				.with("container", target);
		return preconditions.unmet(tool.precondition(), scope,
				tool.label() + " is not possible from " + shortName(source.element()) + " to " + shortName(end.element()));
	}

	private Optional<String> unmet(CreateNodeTool tool, EObject container) {
		return preconditions.unmet(tool.precondition(), Scope.of(container).with("container", container),
				"No " + inSentence(tool.label()) + " can be made here");
	}

	private List<EdgeMapping> mappings(CreateEdgeTool tool) {
		return tool.mappings().stream().map(runs.specification()::edgeMapping).flatMap(Optional::stream).toList();
	}

	private static List<String> ends(List<EdgeMapping> mappings, Function<EdgeMapping, List<String>> ends, Set<String> extra) {
		return Stream.concat(mappings.stream().flatMap(mapping -> ends.apply(mapping).stream()), sorted(extra).stream()).distinct().toList();
	}

	private static List<String> sorted(Set<String> names) {
		return names.stream().sorted().toList();
	}
}
