package org.goldthread.viewpoint.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.ValidationRule;
import org.goldthread.viewpoint.tool.Operations;

/**
 * Checks elements against the semantic validation rules of a specification.
 *
 * @param interpreter of the expressions of that specification
 */
public record ViewpointValidation(Interpreter interpreter) {

	/**
	 * What is wrong with an element; empty when it fulfils the rule, or the rule is for another class.
	 *
	 * @throws org.goldthread.viewpoint.expression.EvaluationException when an expression of the rule fails
	 */
	public Optional<Violation> check(ValidationRule rule, EObject element) {
		if (!rule.target().accepts(element)) {
			return Optional.empty();
		}
		Scope scope = Scope.of(element);
		for (Expression audit : rule.audits()) {
			if (!interpreter.condition(audit, scope)) {
				return Optional.of(new Violation(rule, element, interpreter.text(rule.message(), scope), fixes(rule, scope)));
			}
		}
		return Optional.empty();
	}

	private List<Edit> fixes(ValidationRule rule, Scope scope) {
		return rule.fixes().stream().map(fix -> Edit.of(fix.name(), () -> Operations.run(interpreter, fix.operation(), scope))).toList();
	}
}
