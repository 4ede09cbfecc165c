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

/** Chooses the style of a view and works out its values. */
record StyleEvaluation(Attempts attempts) {

	private static final int PIXELS_PER_UNIT = 10;

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
		return new NodeStyle(style.shape(), style.fill(), style.line(), style.lineStyle(),
				Math.max(0, attempts.number(mapping, "border size", style.lineWidth(), scope, 0)), style.label().colour(),
				style.label().bold(), style.label().italic(), icon, pixels(mapping, "width", style.width(), scope),
				pixels(mapping, "height", style.height(), scope));
	}

	EdgeStyle edge(String mapping, EdgeStyleSpecification style, Scope scope) {
		int size = attempts.number(mapping, "size", style.size(), scope, 1);
		return new EdgeStyle(style.line(), style.lineStyle(), Math.max(0, size), style.source(), style.target(), style.routing());
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
		return Math.max(0, attempts.number(mapping, feature, expression, scope, 0)) * PIXELS_PER_UNIT;
	}
}
