package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Makes a node or a container by a click on what will hold it.
 *
 * @param mappings names of node or container mappings
 * @param places where it may be clicked
 * @param precondition in the context of the container's element
 * @param containerVariable name of the variable that holds the container's element
 */
public record CreateNodeTool(String name, String label, List<String> mappings, String iconConcept, Places places,
		Optional<Expression> precondition, String containerVariable, ModelOperation operation) implements PaletteTool {

	public CreateNodeTool {
		mappings = List.copyOf(mappings);
	}
}
