package org.goldthread.viewpoint.tool;

import java.util.Optional;

import org.goldthread.viewpoint.expression.EvaluationException;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;

/** Says why a precondition is not met, in one sentence. */
record Preconditions(Interpreter interpreter) {

	/**
	 * What the precondition says about its refusal, else {@code otherwise}; empty when it is met.
	 *
	 * @param precondition empty for none, which is always met
	 */
	Optional<String> unmet(Optional<Expression> precondition, Scope scope, String otherwise) {
		return precondition.flatMap(condition -> unmet(condition, scope, otherwise));
	}

	private Optional<String> unmet(Expression condition, Scope scope, String otherwise) {
		try {
			return Optional.of(interpreter.permission(condition, scope, otherwise).refusal()).filter(refusal -> !refusal.isEmpty());
		} catch (EvaluationException failure) {
			return Optional.of("The diagram's specification failed at " + failure.expression() + ": " + failure.getMessage());
		}
	}
}
