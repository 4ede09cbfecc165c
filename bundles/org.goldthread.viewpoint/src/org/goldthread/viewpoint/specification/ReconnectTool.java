package org.goldthread.viewpoint.specification;

import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Leads an end of an edge to another view.
 *
 * @param ends that it moves, at least one
 * @param sourceVariable name of the variable that holds the element at the old end
 * @param targetVariable name of the variable that holds the element at the new end
 * @param elementVariable name of the variable that holds the edge's element
 * @param precondition in the context of the edge's element, with variables source, target and element
 */
public record ReconnectTool(String name, Set<EdgeEnd> ends, String sourceVariable, String targetVariable, String elementVariable,
		Optional<Expression> precondition, ModelOperation operation) {

	public ReconnectTool {
		ends = Set.copyOf(ends);
	}
}
