package org.goldthread.viewpoint.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.specification.ColourSpecification;
import org.goldthread.viewpoint.specification.ConditionalStyle;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;
import org.goldthread.viewpoint.specification.LabelSpecification;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;
import org.goldthread.viewpoint.specification.SurfaceSpecification;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.Gradient;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.Routing;
import org.goldthread.viewpoint.view.Shape;

/** Compiles the styles of nodes and edges. */
final class StyleCompiler {

	private static final Map<String, Shape> SHAPES = Map.of("SquareDescription", Shape.CARD, "EllipseNodeDescription", Shape.ELLIPSE,
			"LozengeNodeDescription", Shape.LOZENGE, "NoteDescription", Shape.NOTE, "DotDescription", Shape.DOT,
			"FlatContainerStyleDescription", Shape.CARD, "WorkspaceImageDescription", Shape.CARD);
	private static final Map<String, Gradient> GRADIENTS = Map.of("GradientLeftToRight", Gradient.ACROSS, "Liquid", Gradient.LIQUID,
			"GradientTopToBottom", Gradient.DOWN);
	private static final Map<String, Arrow> ARROWS = Map.ofEntries(Map.entry("NoDecoration", Arrow.NONE),
			Map.entry("OutputArrow", Arrow.OUT), Map.entry("InputArrow", Arrow.IN), Map.entry("OutputClosedArrow", Arrow.OUT_CLOSED),
			Map.entry("InputClosedArrow", Arrow.IN_CLOSED), Map.entry("OutputFillClosedArrow", Arrow.OUT_FILLED),
			Map.entry("InputFillClosedArrow", Arrow.IN_FILLED), Map.entry("Diamond", Arrow.DIAMOND),
			Map.entry("FillDiamond", Arrow.FILLED_DIAMOND), Map.entry("InputArrowWithDiamond", Arrow.IN_WITH_DIAMOND),
			Map.entry("InputArrowWithFillDiamond", Arrow.IN_WITH_FILLED_DIAMOND));
	private static final Map<String, Routing> ROUTINGS = Map.of("straight", Routing.STRAIGHT, "manhattan", Routing.ORTHOGONAL, "tree",
			Routing.TREE);

	private final Compilation compilation;
	private final ColourCompiler colours;

	StyleCompiler(Compilation compilation) {
		this.compilation = compilation;
		colours = new ColourCompiler(compilation);
	}

	Optional<NodeStyleSpecification> nodeStyle(Source owner) {
		return owner.one("style").map(this::node);
	}

	Optional<EdgeStyleSpecification> edgeStyle(Source owner) {
		return owner.one("style").map(this::edge);
	}

	/** The conditional styles of a mapping, each compiled by {@code style}. */
	<S> List<ConditionalStyle<S>> conditional(Source mapping, Function<Source, Optional<S>> style) {
		return mapping.all("conditionnalStyles").stream()
				.map(source -> new ConditionalStyle<>(
						compilation.must(source, "predicateExpression", Set.of("container")), style.apply(source)))
				.toList();
	}

	private NodeStyleSpecification node(Source source) {
		Shape shape = SHAPES.get(source.type());
		return new NodeStyleSpecification(shape, label(source), compilation.expression(source, "tooltipExpression", Set.of()),
				fill(source), colours.compile(source.must("borderColor")), lineStyle(source.text("borderLineStyle")),
				compilation.expression(source, "borderSizeComputationExpression", Set.of()).orElse(new Expression.Literal("0")),
				size(source, "width", "horizontalDiameterComputationExpression", "widthComputationExpression"),
				size(source, "height", "verticalDiameterComputationExpression", "heightComputationExpression"), surface(source));
	}

	/** An image has no colour of its own; behind it stands the colour of its border. */
	private ColourSpecification fill(Source source) {
		return colours.compile(source.must(switch (source.type()) {
			case "DotDescription", "FlatContainerStyleDescription" -> "backgroundColor";
			case "WorkspaceImageDescription" -> "borderColor";
			default -> "color";
		}));
	}

	private Expression size(Source source, String ofSquare, String ofEllipse, String ofOthers) {
		return switch (source.type()) {
			case "SquareDescription" -> fixed(source, ofSquare, plainSize(source));
			case "EllipseNodeDescription" -> computed(source, ofEllipse, plainSize(source));
			case "LozengeNodeDescription" -> computed(source, ofOthers, plainSize(source));
			case "FlatContainerStyleDescription" -> compilation.must(source, ofOthers, Set.of());
			default -> plainSize(source);
		};
	}

	private Expression plainSize(Source source) {
		return compilation.expression(source, "sizeComputationExpression", Set.of()).orElse(new Expression.Literal("3"));
	}

	private SurfaceSpecification surface(Source source) {
		return switch (source.type()) {
			case "FlatContainerStyleDescription" -> new SurfaceSpecification(GRADIENTS.get(source.text("backgroundStyle")),
					Optional.of(colours.compile(source.must("foregroundColor"))), corner(source, "arcWidth"), corner(source, "arcHeight"),
					Optional.empty());
			case "WorkspaceImageDescription" -> new SurfaceSpecification(Gradient.NONE, Optional.empty(), corner(source, "arcWidth"),
					corner(source, "arcHeight"), Optional.of(source.text("workspacePath")));
			default -> SurfaceSpecification.PLAIN;
		};
	}

	private static int corner(Source source, String feature) {
		return source.flag("roundedCorner") ? source.number(feature) : 0;
	}

	private EdgeStyleSpecification edge(Source source) {
		return new EdgeStyleSpecification(colours.compile(source.must("strokeColor")), lineStyle(source.text("lineStyle")),
				compilation.must(source, "sizeComputationExpression", Set.of()), ARROWS.get(source.text("sourceArrow")),
				ARROWS.get(source.text("targetArrow")), ROUTINGS.get(source.text("routingStyle")),
				source.one("centerLabelStyleDescription").map(this::label));
	}

	private LabelSpecification label(Source source) {
		List<String> formats = source.texts("labelFormat");
		return new LabelSpecification(compilation.expression(source, "labelExpression", Set.of()), colours.compile(source.must("labelColor")),
				formats.contains("bold"), formats.contains("italic"), source.flag("showIcon"));
	}

	private static LineStyle lineStyle(String literal) {
		return LineStyle.valueOf(literal.toUpperCase(Locale.ROOT));
	}

	private static Expression fixed(Source source, String feature, Expression otherwise) {
		int units = source.number(feature);
		return units == 0 ? otherwise : new Expression.Literal(Integer.toString(units));
	}

	private Expression computed(Source source, String feature, Expression otherwise) {
		return compilation.expression(source, feature, Set.of()).filter(expression -> !"0".equals(expression.text())).orElse(otherwise);
	}
}
