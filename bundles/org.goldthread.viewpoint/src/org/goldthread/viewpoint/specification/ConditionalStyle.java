package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * A style for the elements that meet a condition.
 *
 * @param style empty to make them invisible
 */
public record ConditionalStyle<S>(Expression condition, Optional<S> style) {
}
