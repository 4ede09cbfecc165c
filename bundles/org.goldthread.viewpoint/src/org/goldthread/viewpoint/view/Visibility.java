package org.goldthread.viewpoint.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Scope;

/**
 * What the filters that are switched on leave visible.
 *
 * @param conditions name of a mapping to the conditions that keep its views visible; an empty one hides them all
 */
record Visibility(Attempts attempts, Scope scope, Map<String, List<Optional<Expression>>> conditions) {

	boolean shows(String mapping, EObject element) {
		for (Optional<Expression> condition : conditions.getOrDefault(mapping, List.of())) {
			if (condition.isEmpty() || !attempts.condition(mapping, "filter", condition.get(), scope.in(element))) {
				return false;
			}
		}
		return true;
	}
}
