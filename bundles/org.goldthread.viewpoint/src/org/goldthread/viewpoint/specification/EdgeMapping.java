package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Shows elements, or references between elements, as edges.
 *
 * @param name unique among the mappings of the diagram
 * @param label what users read
 * @param element what an edge stands for; empty when it stands for a reference from its source
 * @param sources names of the mappings whose views it may start at
 * @param targets names of the mappings whose views it may end at
 * @param targetFinder the elements at the target, in the context of the edge's element
 * @param createsElements false when nothing of this mapping is shown by itself
 * @param semanticElements further elements whose change shows in the edge; empty for none
 * @param style empty for a mapping that stays invisible unless a condition gives it a style
 * @param conditionalStyles the first that holds replaces {@code style}
 * @param directEdit how the label is edited; empty when it is not
 * @param delete how the edge's element is deleted; empty for removing it, where the edge stands for an element
 */
public record EdgeMapping(String name, String label, Optional<EdgeElement> element, List<String> sources, List<String> targets,
		Expression targetFinder, Optional<Expression> precondition, boolean createsElements, Optional<Expression> semanticElements,
		Optional<EdgeStyleSpecification> style, List<ConditionalStyle<EdgeStyleSpecification>> conditionalStyles, Optional<DirectEdit> directEdit, Optional<DeleteTool> delete) {

	public EdgeMapping {
		sources = List.copyOf(sources);
		targets = List.copyOf(targets);
		conditionalStyles = List.copyOf(conditionalStyles);
	}

	/**
	 * The elements that edges stand for.
	 *
	 * @param candidates in the context of the diagram's element; empty for all of the class
	 * @param sourceFinder the elements at the source, in the context of the edge's element
	 */
	public record EdgeElement(DomainClass domainClass, Optional<Expression> candidates, Expression sourceFinder) {
	}
}
