package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Makes an edge between two views.
 *
 * @param mappings names of edge mappings
 * @param extraSources names of mappings whose views it starts at besides the sources of its edge mappings
 * @param extraTargets names of mappings whose views it ends at besides the targets of its edge mappings
 * @param startPrecondition that the source must meet, with variables preSource and container
 * @param precondition that both must meet, with variables preSource, preTarget and container
 * @param sourceVariable name of the variable that holds the source's element
 * @param targetVariable name of the variable that holds the target's element
 */
public record CreateEdgeTool(String name, String label, List<String> mappings, String iconConcept, Set<String> extraSources,
		Set<String> extraTargets, Optional<Expression> startPrecondition, Optional<Expression> precondition, String sourceVariable,
		String targetVariable, ModelOperation operation) implements PaletteTool {

	public CreateEdgeTool {
		mappings = List.copyOf(mappings);
		extraSources = Set.copyOf(extraSources);
		extraTargets = Set.copyOf(extraTargets);
	}
}
