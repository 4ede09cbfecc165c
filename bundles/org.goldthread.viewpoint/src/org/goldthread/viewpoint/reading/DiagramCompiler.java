package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.Filter;
import org.goldthread.viewpoint.specification.Layer;
import org.goldthread.viewpoint.specification.LayoutDirection;
import org.goldthread.viewpoint.specification.ValidationRule;

/** Compiles one diagram description. */
final class DiagramCompiler {

	private final Compilation compilation;
	private final Source diagram;
	private final ToolCompiler tools;
	private final MappingCompiler mappings;

	DiagramCompiler(Compilation compilation, Source diagram) {
		this.compilation = compilation;
		this.diagram = diagram;
		tools = new ToolCompiler(compilation, diagram);
		mappings = new MappingCompiler(compilation, tools, diagram);
	}

	/**
	 * @param validation rules of the whole viewpoint
	 * @param serviceClasses qualified names of the viewpoint's classes of services
	 */
	DiagramSpecification compile(List<ValidationRule> validation, List<String> serviceClasses) {
		List<Source> layers = new ArrayList<>();
		layers.add(diagram.must("defaultLayer"));
		layers.addAll(diagram.all("additionalLayers"));
		checkNames(layers);
		return new DiagramSpecification(diagram.name(), diagram.label(), diagram.text("endUserDocumentation"),
				compilation.domainClass(diagram, "domainClass"),
				compilation.expression(diagram, "titleExpression", Set.of()),
				compilation.expression(diagram, "preconditionExpression", Set.of()),
				compilation.expression(diagram, "rootExpression", Set.of()), layers.stream().map(this::layer).toList(),
				diagram.all("filters").stream().map(this::filter).toList(), direction(),
				new ViewToolCompiler(compilation, diagram).compile(),
				Stream.concat(validation.stream(), new ValidationCompiler(compilation).rules(diagram).stream()).toList(), serviceClasses);
	}

	private Layer layer(Source source) {
		boolean additional = "AdditionalLayer".equals(source.type());
		return new Layer(source.name(), source.label(), additional && source.flag("optional"),
				!additional || source.flag("activeByDefault"), mappings.topLevel(source), mappings.inside(source), mappings.edges(source),
				tools.sections(source));
	}

	private Filter filter(Source source) {
		return new Filter(source.name(), source.label(), source.all("filters").stream().map(this::filterPart).toList());
	}

	private Filter.Part filterPart(Source source) {
		boolean collapses = "COLLAPSE".equals(source.text("filterKind"));
		if (collapses && source.all("mappings").stream().anyMatch(mapping -> "EdgeMapping".equals(mapping.type()))) {
			compilation.fault(source, "it collapses edges; only nodes and containers can be collapsed");
		}
		return new Filter.Part(Set.copyOf(source.namesOf("mappings")),
				compilation.expression(source, "semanticConditionExpression", Set.of()), collapses);
	}

	private LayoutDirection direction() {
		return diagram.one("layout").map(layout -> switch (layout.text("direction")) {
			case "LeftToRight" -> LayoutDirection.LEFT_TO_RIGHT;
			case "bottomToTop" -> LayoutDirection.BOTTOM_TO_TOP;
			default -> LayoutDirection.TOP_TO_BOTTOM;
		}).orElse(LayoutDirection.TOP_TO_BOTTOM);
	}

	/** Layouts are kept by the names of mappings, so these must be unique in the whole diagram, not just among siblings. */
	private void checkNames(List<Source> layers) {
		Set<String> names = new HashSet<>();
		layers.stream().flatMap(layer -> MappingCompiler.owned(layer).stream()).filter(mapping -> !names.add(mapping.name()))
				.forEach(mapping -> compilation.fault(mapping, "another mapping of the diagram has the same name"));
		Set<String> layerNames = new HashSet<>();
		layers.stream().filter(layer -> !layerNames.add(layer.name()))
				.forEach(layer -> compilation.fault(layer, "another layer of the diagram has the same name"));
	}
}
