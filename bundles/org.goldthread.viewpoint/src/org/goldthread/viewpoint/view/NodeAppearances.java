package org.goldthread.viewpoint.view;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;

/** Works out whether and how an element shows as a node. */
final class NodeAppearances {

	private static final int DOT_SIZE = 10;

	private final Attempts attempts;
	private final StyleEvaluation styles;
	private final Visibility visibility;

	NodeAppearances(Attempts attempts, StyleEvaluation styles, Visibility visibility) {
		this.attempts = attempts;
		this.styles = styles;
		this.visibility = visibility;
	}

	/** Empty for an element that misses the precondition, is hidden by a filter or has no style. */
	Optional<NodeAppearance> of(NodeMapping mapping, Scope scope) {
		if (mapping.precondition().isPresent() && !attempts.condition(mapping.name(), "precondition", mapping.precondition().get(), scope)) {
			return Optional.empty();
		}
		FilterEffect effect = visibility.effect(mapping.name(), scope);
		if (effect == FilterEffect.HIDES) {
			return Optional.empty();
		}
		return styles.choose(mapping, scope).map(style -> appearance(mapping.name(), style, scope))
				.map(appearance -> effect == FilterEffect.COLLAPSES ? collapsed(appearance) : appearance);
	}

	private NodeAppearance appearance(String mapping, NodeStyleSpecification style, Scope scope) {
		String label = style.label().expression().map(text -> attempts.text(mapping, "label", text, scope)).orElse("");
		String tooltip = style.tooltip().map(text -> attempts.text(mapping, "tooltip", text, scope)).orElse("");
		return new NodeAppearance(LabelLines.of(label), tooltip, styles.node(mapping, style, scope), false);
	}

	private static NodeAppearance collapsed(NodeAppearance whole) {
		NodeStyle style = whole.style();
		String tooltip = whole.tooltip().isEmpty() ? whole.lines().joined() : whole.tooltip();
		return new NodeAppearance(LabelLines.NONE, tooltip, new NodeStyle(Shape.DOT, style.fill(), style.line(), style.lineStyle(),
				style.lineWidth(), style.text(), style.bold(), style.italic(), Optional.empty(), DOT_SIZE, DOT_SIZE), true);
	}
}
