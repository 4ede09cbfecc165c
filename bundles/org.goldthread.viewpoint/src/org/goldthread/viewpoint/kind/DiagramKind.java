package org.goldthread.viewpoint.kind;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.EvaluationException;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramEvaluator;

/**
 * What a kind of diagram is made of.
 *
 * @param specification what it shows, and its tools
 * @param presentation how it is presented beyond that
 * @param evaluator evaluates it; belongs to the thread of one model
 */
public record DiagramKind(DiagramSpecification specification, Presentation presentation, DiagramEvaluator evaluator) {

	/** The name by which portfolios refer to it. */
	public String name() {
		return specification.name();
	}

	/** Whether such a diagram can be made of an element: its class fits, and it meets the precondition of the kind, which does not fail. */
	public boolean isFor(EObject element) {
		return specification.domainClass().accepts(element) && specification.precondition().map(condition -> holds(condition, element)).orElse(true);
	}

	private boolean holds(Expression condition, EObject element) {
		try {
			return evaluator.interpreter(specification).condition(condition, Scope.of(element));
		} catch (EvaluationException failure) {
			return false;
		}
	}
}
