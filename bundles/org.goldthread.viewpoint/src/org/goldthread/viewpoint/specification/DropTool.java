package org.goldthread.viewpoint.specification;

import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Takes elements that are dragged onto a container or onto the free ground of the diagram.
 *
 * @param mappings names of the mappings that show what was dropped
 * @param layer name of the layer that must be shown for it to work
 * @param fromDiagram whether it takes figures of the diagram
 * @param fromTree whether it takes elements from elsewhere in the workbench
 * @param oldContainerVariable name of the variable that holds the element of the container that was left
 * @param newContainerVariable name of the variable that holds the element dropped on, which is the context too
 * @param elementVariable name of the variable that holds the dragged element
 * @param precondition in the context of the dragged element, with variables oldSemanticContainer, newSemanticContainer and element
 */
public record DropTool(String name, String label, Set<String> mappings, String layer, boolean fromDiagram, boolean fromTree,
		String oldContainerVariable, String newContainerVariable, String elementVariable, Optional<Expression> precondition,
		ModelOperation operation) {

	public DropTool {
		mappings = Set.copyOf(mappings);
	}
}
