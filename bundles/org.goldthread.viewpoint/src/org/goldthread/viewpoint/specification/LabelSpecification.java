package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.view.Colour;

/**
 * What a label says and how.
 *
 * @param expression gives up to three lines: reference, title, fact; empty for no label
 */
public record LabelSpecification(Optional<Expression> expression, Colour colour, boolean bold, boolean italic, boolean showIcon) {
}
