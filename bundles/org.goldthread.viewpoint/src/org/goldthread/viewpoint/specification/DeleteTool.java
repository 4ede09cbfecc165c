package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Deletes what a view shows.
 *
 * @param elementVariable name of the variable that holds the element
 */
public record DeleteTool(String name, String elementVariable, Optional<Expression> precondition, ModelOperation operation) {
}
