package org.goldthread.viewpoint.view;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ConditionalStyle;
import org.goldthread.viewpoint.specification.EdgeStyleSpecification;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;

/** Chooses the style of a view and works out its values. */
record StyleEvaluation(Attempts attempts) {

	private static final int PIXELS_PER_UNIT = 10;

	/** The first style whose condition holds, else the usual one; empty for a view that is invisible. */
	<S> Optional<S> choose(String mapping, Optional<S> usual, List<ConditionalStyle<S>> conditional, Scope scope) {
		for (ConditionalStyle<S> style : conditional) {
			if (attempts.condition(mapping, "style condition", style.condition(), scope)) {
				return style.style();
			}
		}
		return usual;
	}

	NodeStyle node(String mapping, NodeStyleSpecification style, Scope scope) {
		Optional<String> icon = style.label().showIcon() ? Optional.of(scope.self().eClass().getName()) : Optional.empty();
		return new NodeStyle(style.shape(), style.fill(), style.line(), style.lineStyle(),
				Math.max(0, attempts.number(mapping, "border size", style.lineWidth(), scope, 0)), style.label().colour(),
				style.label().bold(), style.label().italic(), icon, pixels(mapping, "width", style.width(), scope),
				pixels(mapping, "height", style.height(), scope));
	}

	EdgeStyle edge(String mapping, EdgeStyleSpecification style, Scope scope) {
		int size = attempts.number(mapping, "size", style.size(), scope, 1);
		return new EdgeStyle(style.line(), style.lineStyle(), Math.max(0, size), style.source(), style.target(), style.routing());
	}

	private int pixels(String mapping, String feature, Expression expression, Scope scope) {
		return Math.max(0, attempts.number(mapping, feature, expression, scope, 0)) * PIXELS_PER_UNIT;
	}
}
