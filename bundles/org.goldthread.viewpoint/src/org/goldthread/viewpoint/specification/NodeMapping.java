package org.goldthread.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.goldthread.viewpoint.expression.Expression;

/**
 * Shows elements as nodes, at the top level, inside other nodes or on their borders.
 *
 * @param name unique among the mappings of the diagram
 * @param label what users read
 * @param candidates the elements that may be shown, in the context of the container's element; empty for all of the class
 * @param precondition that an element must meet to be shown
 * @param createsElements false when nothing of this mapping is shown by itself
 * @param semanticElements further elements whose change shows in the node; empty for none
 * @param style empty for a mapping that stays invisible unless a condition gives it a style
 * @param conditionalStyles the first that holds replaces {@code style}
 * @param directEdit how the label is edited; empty when it is not
 * @param delete how an element is deleted; empty for removing it with all that it contains
 */
public record NodeMapping(String name, String label, DomainClass domainClass, Optional<Expression> candidates,
		Optional<Expression> precondition, boolean createsElements, Optional<Expression> semanticElements,
		Optional<NodeStyleSpecification> style, List<ConditionalStyle<NodeStyleSpecification>> conditionalStyles,
		Optional<DirectEdit> directEdit, Optional<DeleteTool> delete, Nesting nesting) {

	public NodeMapping {
		conditionalStyles = List.copyOf(conditionalStyles);
	}
}
