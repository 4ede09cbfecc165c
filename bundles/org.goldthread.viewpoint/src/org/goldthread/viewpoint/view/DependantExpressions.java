package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.specification.ColourSpecification;
import org.goldthread.viewpoint.specification.ConditionalStyle;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;
import org.goldthread.viewpoint.specification.LabelSpecification;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;

/** Lists the expressions that a diagram is made by, under what they are evaluated for. */
final class DependantExpressions {

	private final Map<Dependant, List<Expression>> found = new LinkedHashMap<>();
	private final Visibility visibility;

	private DependantExpressions(Visibility visibility) {
		this.visibility = visibility;
	}

	/** The expressions of a diagram as it shows, with the layers and filters that are switched on. */
	static Map<Dependant, List<Expression>> of(DiagramSpecification specification, DiagramGraph graph) {
		DependantExpressions all = new DependantExpressions(graph.visibility());
		all.add(Dependant.Kind.TITLE, "", specification.title().stream());
		all.add(Dependant.Kind.ROOT, "", specification.root().stream());
		graph.nodeMappings().values().forEach(all::add);
		graph.edgeGroups().values().forEach(group -> all.add(group.mapping()));
		return all.found;
	}

	private void add(NodeMapping mapping) {
		add(Dependant.Kind.CANDIDATES, mapping.name(), mapping.candidates().stream());
		add(Dependant.Kind.NODES, mapping.name(), mapping.precondition().stream());
		add(Dependant.Kind.NODES, mapping.name(), visibility.conditions(mapping.name()).stream());
		add(Dependant.Kind.NODES, mapping.name(), mapping.semanticElements().stream());
		add(Dependant.Kind.NODES, mapping.name(), mapping.conditionalStyles().stream().map(ConditionalStyle::condition));
		Stream.concat(mapping.style().stream(), mapping.conditionalStyles().stream().map(ConditionalStyle::style).flatMap(Optional::stream))
				.forEach(style -> add(Dependant.Kind.NODES, mapping.name(), expressions(style)));
	}

	private void add(EdgeMapping mapping) {
		mapping.element().ifPresent(element -> {
			add(Dependant.Kind.EDGE_CANDIDATES, mapping.name(), element.candidates().stream());
			add(Dependant.Kind.EDGES, mapping.name(), Stream.of(element.sourceFinder()));
		});
		add(Dependant.Kind.EDGES, mapping.name(), Stream.of(mapping.targetFinder()));
		add(Dependant.Kind.EDGES, mapping.name(), mapping.precondition().stream());
		add(Dependant.Kind.EDGES, mapping.name(), visibility.conditions(mapping.name()).stream());
		add(Dependant.Kind.EDGES, mapping.name(), mapping.semanticElements().stream());
		add(Dependant.Kind.EDGES, mapping.name(), mapping.conditionalStyles().stream().map(ConditionalStyle::condition));
		Stream.concat(mapping.style().stream(), mapping.conditionalStyles().stream().map(ConditionalStyle::style).flatMap(Optional::stream))
				.forEach(style -> add(Dependant.Kind.EDGES, mapping.name(), expressions(style)));
	}

	private void add(Dependant.Kind kind, String mapping, Stream<Expression> expressions) {
		List<Expression> known = found.computeIfAbsent(new Dependant(kind, mapping), key -> new ArrayList<>());
		expressions.filter(expression -> !known.contains(expression)).forEach(known::add);
	}

	private static Stream<Expression> expressions(NodeStyleSpecification style) {
		Stream<Expression> plain = Stream.concat(Stream.of(style.lineWidth(), style.width(), style.height()), style.tooltip().stream());
		Stream<Expression> colours = Stream.concat(Stream.of(style.fill(), style.line()), style.surface().end().stream())
				.flatMap(DependantExpressions::expressions);
		return Stream.of(plain, colours, expressions(style.label())).flatMap(each -> each);
	}

	private static Stream<Expression> expressions(EdgeStyleSpecification style) {
		return Stream.of(Stream.of(style.size()), expressions(style.line()), style.label().stream().flatMap(DependantExpressions::expressions))
				.flatMap(each -> each);
	}

	private static Stream<Expression> expressions(LabelSpecification label) {
		return Stream.concat(label.expression().stream(), expressions(label.colour()));
	}

	private static Stream<Expression> expressions(ColourSpecification colour) {
		return switch (colour) {
			case ColourSpecification.Fixed fixed -> Stream.empty();
			case ColourSpecification.Computed computed -> Stream.of(computed.red(), computed.green(), computed.blue());
			case ColourSpecification.Interpolated interpolated -> Stream.concat(
					Stream.of(interpolated.value(), interpolated.least(), interpolated.greatest()),
					interpolated.steps().stream().map(ColourSpecification.Step::value));
		};
	}
}
