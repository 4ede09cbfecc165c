package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * What a label says and how.
 *
 * @param expression gives up to three lines: reference, title, fact; empty for no label
 */
public record LabelSpecification(Optional<Expression> expression, ColourSpecification colour, boolean bold, boolean italic, boolean showIcon) {
}
