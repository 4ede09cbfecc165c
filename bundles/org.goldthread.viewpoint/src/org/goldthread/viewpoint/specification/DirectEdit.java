package org.goldthread.viewpoint.specification;

import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Lets users edit a label in place.
 *
 * @param mask how the text that they enter falls into the variables arg0, arg1 and so on; a pattern of {@link java.text.MessageFormat}
 * @param initialText the text that they start with; empty for the label
 */
public record DirectEdit(String name, String mask, Optional<Expression> initialText, Optional<Expression> precondition,
		ModelOperation operation) {
}
