package org.goldthread.viewpoint.specification;

import java.util.List;

import org.goldthread.viewpoint.expression.Expression;

/**
 * What a specification demands of the elements of a class.
 *
 * @param level how grave a violation is
 * @param message says what is wrong, in the context of the element
 * @param audits that must all be true for an element
 * @param fixes what users may do about it
 */
public record ValidationRule(String name, String label, Level level, DomainClass target, Expression message, List<Expression> audits,
		List<Fix> fixes) {

	/** How grave a violation is. */
	public enum Level {
		INFO, WARNING, ERROR
	}

	public ValidationRule {
		audits = List.copyOf(audits);
		fixes = List.copyOf(fixes);
	}

	/**
	 * A way to mend a violation.
	 *
	 * @param name what users read
	 * @param operation in the context of the element
	 */
	public record Fix(String name, ModelOperation operation) {
	}
}
