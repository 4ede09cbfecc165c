package org.goldthread.viewpoint.view;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ConditionalStyle;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;
import org.goldthread.viewpoint.specification.SurfaceSpecification;

/** Chooses the style of a view and works out its values. */
final class StyleEvaluation {

	private static final int PIXELS_PER_UNIT = 10;
	/** More than any page asks for; a service that gives more is mistaken, and would make pictures too large to paint. */
	private static final int MOST_UNITS = 1_000;
	private static final int WIDEST_BORDER = 100;

	private final Attempts attempts;
	private final ColourEvaluation colours;

	StyleEvaluation(Attempts attempts) {
		this.attempts = attempts;
		colours = new ColourEvaluation(attempts);
	}

	/** The first style whose condition holds, else the usual one; empty for a node that is invisible. */
	Optional<NodeStyleSpecification> choose(NodeMapping mapping, Scope scope) {
		return firstThatHolds(mapping.name(), mapping.conditionalStyles(), scope).map(ConditionalStyle::style).orElse(mapping.style());
	}

	/** The first style whose condition holds, else the usual one; empty for an edge that is invisible. */
	Optional<EdgeStyleSpecification> choose(EdgeMapping mapping, Scope scope) {
		return firstThatHolds(mapping.name(), mapping.conditionalStyles(), scope).map(ConditionalStyle::style).orElse(mapping.style());
	}

	NodeStyle node(String mapping, NodeStyleSpecification style, Scope scope) {
		Optional<String> icon = style.label().showIcon() ? Optional.of(scope.self().eClass().getName()) : Optional.empty();
		return new NodeStyle(style.shape(), colours.colour(mapping, style.fill(), scope), colours.colour(mapping, style.line(), scope),
				style.lineStyle(), Math.clamp(attempts.number(mapping, "border size", style.lineWidth(), scope, 0), 0, WIDEST_BORDER),
				colours.colour(mapping, style.label().colour(), scope), style.label().bold(), style.label().italic(), icon,
				pixels(mapping, "width", style.width(), scope), pixels(mapping, "height", style.height(), scope),
				surface(mapping, style.surface(), scope));
	}

	EdgeStyle edge(String mapping, EdgeStyleSpecification style, Scope scope) {
		int size = attempts.number(mapping, "size", style.size(), scope, 1);
		return new EdgeStyle(colours.colour(mapping, style.line(), scope), style.lineStyle(), Math.max(0, size), style.source(),
				style.target(), style.routing());
	}

	private Surface surface(String mapping, SurfaceSpecification surface, Scope scope) {
		return surface == SurfaceSpecification.PLAIN ? Surface.PLAIN
				: new Surface(surface.gradient(), surface.end().map(end -> colours.colour(mapping, end, scope)), surface.cornerWidth(),
						surface.cornerHeight(), surface.image());
	}

	private <S> Optional<ConditionalStyle<S>> firstThatHolds(String mapping, List<ConditionalStyle<S>> styles, Scope scope) {
		for (ConditionalStyle<S> style : styles) {
			if (attempts.condition(mapping, "style condition", style.condition(), scope)) {
				return Optional.of(style);
			}
		}
		return Optional.empty();
	}

	private int pixels(String mapping, String feature, Expression expression, Scope scope) {
		return Math.clamp(attempts.number(mapping, feature, expression, scope, 0), 0, MOST_UNITS) * PIXELS_PER_UNIT;
	}
}
