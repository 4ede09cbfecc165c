package org.goldthread.viewpoint.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.specification.ValidationRule;

/**
 * An element that does not fulfil a rule of a specification.
 *
 * @param message what is wrong
 * @param fixes what mends it, each one step of undo
 */
public record Violation(ValidationRule rule, EObject element, String message, List<Edit> fixes) {

	public Violation {
		fixes = List.copyOf(fixes);
	}
}
