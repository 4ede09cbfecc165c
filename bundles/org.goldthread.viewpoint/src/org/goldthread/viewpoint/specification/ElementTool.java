package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Does something to the element of a view: what a double click does, or an entry of the menu.
 *
 * @param label what users read
 * @param layer name of the layer that must be shown for it to work
 * @param elementVariable name of the variable that holds the element
 * @param precondition in the context of the element
 * @param operation starts in the context of the element
 */
public record ElementTool(String name, String label, String layer, String elementVariable, Optional<Expression> precondition,
		ModelOperation operation) {
}
