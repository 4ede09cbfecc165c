package org.goldthread.viewpoint.reading;

import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.NodeMapping;

/** Compiles the mappings of one diagram. */
final class MappingCompiler {

	private final Compilation compilation;
	private final StyleCompiler styles;
	private final ToolCompiler tools;
	private final Source diagram;

	MappingCompiler(Compilation compilation, ToolCompiler tools, Source diagram) {
		this.compilation = compilation;
		this.tools = tools;
		this.diagram = diagram;
		styles = new StyleCompiler(compilation);
	}

	NodeMapping node(Source source) {
		return new NodeMapping(source.name(), source.label(), compilation.domainClass(source, "domainClass"),
				compilation.expression(source, "semanticCandidatesExpression", Set.of()),
				compilation.expression(source, "preconditionExpression", Set.of("container")), source.flag("createElements"),
				styles.nodeStyle(source), styles.conditional(source, styles::nodeStyle), tools.directEdit(source), tools.delete(source));
	}

	EdgeMapping edge(Source source) {
		checkEnds(source, "sourceMapping");
		checkEnds(source, "targetMapping");
		return new EdgeMapping(source.name(), source.label(), element(source), source.namesOf("sourceMapping"),
				source.namesOf("targetMapping"), compilation.must(source, "targetFinderExpression", Set.of()),
				compilation.expression(source, "preconditionExpression", Set.of("container", "source", "target")),
				source.flag("createElements"), styles.edgeStyle(source), styles.conditional(source, styles::edgeStyle),
				tools.directEdit(source), tools.delete(source));
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
			if (!"NodeMapping".equals(end.type())) {
				compilation.fault(source, feature + " is an edge; edges that end at edges are outside the subset");
			} else if (!end.isInside(diagram)) {
				compilation.fault(source, feature + " belongs to another diagram");
			}
		}
	}
}
