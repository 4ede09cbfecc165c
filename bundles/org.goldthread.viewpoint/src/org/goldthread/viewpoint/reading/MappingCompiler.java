package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;

/** Compiles the mappings of one diagram, each once. */
final class MappingCompiler {

	private static final Set<String> NODES = Set.of("NodeMapping", "ContainerMapping");

	private final Compilation compilation;
	private final StyleCompiler styles;
	private final NestingCompiler nestings;
	private final ToolCompiler tools;
	private final Source diagram;
	private final Map<EObject, NodeMapping> nodes = new HashMap<>();
	private final Map<EObject, EdgeMapping> edges = new HashMap<>();

	MappingCompiler(Compilation compilation, ToolCompiler tools, Source diagram) {
		this.compilation = compilation;
		this.tools = tools;
		this.diagram = diagram;
		styles = new StyleCompiler(compilation);
		nestings = new NestingCompiler(compilation, diagram);
	}

	/** The mappings whose nodes stand at the top level while a layer shows: its own nodes and containers, then those that it shares. */
	List<NodeMapping> topLevel(Source layer) {
		return topLevelSources(layer).stream().map(this::node).toList();
	}

	/** The mappings that those of the top level of a layer own, at any depth. */
	List<NodeMapping> inside(Source layer) {
		return topLevelSources(layer).stream().flatMap(mapping -> NestingCompiler.ownedInside(mapping).stream()).map(this::node).toList();
	}

	/** The mappings of edges of a layer: its own, then those that it shares. */
	List<EdgeMapping> edges(Source layer) {
		return Stream.concat(layer.all("edgeMappings").stream(), shared(layer, Set.of("EdgeMapping"))).distinct().map(this::edge).toList();
	}

	/** Every mapping that a layer owns, at any depth. */
	static List<Source> owned(Source layer) {
		List<Source> owned = new ArrayList<>();
		Stream.of("nodeMappings", "containerMappings").flatMap(feature -> layer.all(feature).stream()).forEach(mapping -> {
			owned.add(mapping);
			owned.addAll(NestingCompiler.ownedInside(mapping));
		});
		owned.addAll(layer.all("edgeMappings"));
		return owned;
	}

	private Set<Source> topLevelSources(Source layer) {
		Set<Source> mappings = new LinkedHashSet<>(layer.all("nodeMappings"));
		mappings.addAll(layer.all("containerMappings"));
		shared(layer, NODES).forEach(mappings::add);
		return mappings;
	}

	private Stream<Source> shared(Source layer, Set<String> types) {
		return layer.all("reusedMappings").stream().filter(mapping -> types.contains(mapping.type())).peek(mapping -> {
			if (!mapping.isInside(diagram)) {
				compilation.fault(layer, "reusedMappings belongs to another diagram");
			}
		});
	}

	private NodeMapping node(Source source) {
		NodeMapping known = nodes.get(source.object());
		if (known == null) {
			known = newNode(source);
			nodes.put(source.object(), known);
		}
		return known;
	}

	private NodeMapping newNode(Source source) {
		return new NodeMapping(source.name(), source.label(), compilation.domainClass(source, "domainClass"),
				compilation.expression(source, "semanticCandidatesExpression", Set.of("diagram")),
				compilation.expression(source, "preconditionExpression", Set.of("container")), source.flag("createElements"),
				compilation.expression(source, "semanticElements", Set.of()), styles.nodeStyle(source),
				styles.conditional(source, styles::nodeStyle), tools.directEdit(source), tools.delete(source), nestings.of(source));
	}

	private EdgeMapping edge(Source source) {
		EdgeMapping known = edges.get(source.object());
		if (known == null) {
			known = newEdge(source);
			edges.put(source.object(), known);
		}
		return known;
	}

	private EdgeMapping newEdge(Source source) {
		checkEnds(source, "sourceMapping");
		checkEnds(source, "targetMapping");
		return new EdgeMapping(source.name(), source.label(), element(source), source.namesOf("sourceMapping"),
				source.namesOf("targetMapping"), compilation.must(source, "targetFinderExpression", Set.of()),
				compilation.expression(source, "preconditionExpression", Set.of("container", "source", "target")),
				source.flag("createElements"), compilation.expression(source, "semanticElements", Set.of()), styles.edgeStyle(source),
				styles.conditional(source, styles::edgeStyle), tools.directEdit(source), tools.delete(source));
	}

	private Optional<EdgeMapping.EdgeElement> element(Source source) {
		if (!source.flag("useDomainElement")) {
			if (!source.text("semanticCandidatesExpression").isBlank()) {
				compilation.fault(source, "semanticCandidatesExpression means nothing without useDomainElement");
			}
			return Optional.empty();
		}
		if (source.text("domainClass").isBlank() || source.text("sourceFinderExpression").isBlank()) {
			compilation.fault(source, "an edge with useDomainElement needs domainClass and sourceFinderExpression");
		}
		return Optional.of(new EdgeMapping.EdgeElement(compilation.domainClass(source, "domainClass"),
				compilation.expression(source, "semanticCandidatesExpression", Set.of()),
				compilation.must(source, "sourceFinderExpression", Set.of())));
	}

	private void checkEnds(Source source, String feature) {
		for (Source end : source.all(feature)) {
			if (!NODES.contains(end.type())) {
				compilation.fault(source, feature + " is an edge; edges that end at edges are outside the subset");
			} else if (!end.isInside(diagram)) {
				compilation.fault(source, feature + " belongs to another diagram");
			}
		}
	}
}
