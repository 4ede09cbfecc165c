package org.goldthread.viewpoint.view;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.EvaluationException;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.Scope;
import org.goldthread.viewpoint.specification.DomainClass;

/** Evaluates expressions so that one that fails gives nothing, and is remembered as a problem. */
final class Attempts {

	private final Interpreter interpreter;
	private final Set<EvaluationProblem> problems = new LinkedHashSet<>();
	private boolean failed;

	Attempts(Interpreter interpreter) {
		this.interpreter = interpreter;
	}

	/** Whether anything has ever failed. */
	boolean haveFailed() {
		return failed;
	}

	/** What failed since the last call, each once. */
	List<EvaluationProblem> takeProblems() {
		if (problems.isEmpty()) {
			return List.of();
		}
		List<EvaluationProblem> taken = List.copyOf(problems);
		problems.clear();
		return taken;
	}

	/** Remembers something else that is wrong with a mapping. */
	void tell(EvaluationProblem problem) {
		failed = true;
		problems.add(problem);
	}

	/** False when it fails. */
	boolean condition(String mapping, String feature, Expression expression, Scope scope) {
		return attempt(mapping, feature, expression, () -> interpreter.condition(expression, scope), false);
	}

	/** Empty when it fails. */
	String text(String mapping, String feature, Expression expression, Scope scope) {
		return attempt(mapping, feature, expression, () -> interpreter.text(expression, scope), "");
	}

	/** Empty when it fails. */
	List<EObject> elements(String mapping, String feature, Expression expression, Scope scope) {
		return attempt(mapping, feature, expression, () -> interpreter.elements(expression, scope), List.of());
	}

	/** The elements of a class that an expression gives, each once and in their order; empty when it fails. */
	Collection<EObject> candidates(String mapping, Expression expression, DomainClass domainClass, Scope scope) {
		Set<EObject> candidates = new LinkedHashSet<>();
		for (EObject candidate : elements(mapping, "candidates", expression, scope)) {
			if (domainClass.accepts(candidate)) {
				candidates.add(candidate);
			}
		}
		return candidates;
	}

	/** Whether candidates are the same as those before, in the same order. */
	static boolean areSame(Collection<EObject> before, Collection<EObject> now) {
		if (before.size() != now.size()) {
			return false;
		}
		Iterator<EObject> others = now.iterator();
		for (EObject element : before) {
			if (element != others.next()) {
				return false;
			}
		}
		return true;
	}

	/** Empty when it fails. */
	Optional<EObject> element(String mapping, String feature, Expression expression, Scope scope) {
		return attempt(mapping, feature, expression, () -> interpreter.element(expression, scope), Optional.empty());
	}

	/** The given number when it fails or is no number; text is read as a decimal number. */
	double decimal(String mapping, String feature, Expression expression, Scope scope, double otherwise) {
		String text = text(mapping, feature, expression, scope).strip();
		if (text.isEmpty()) {
			return otherwise;
		}
		OptionalDouble number = finite(text);
		if (number.isEmpty()) {
			tell(new EvaluationProblem(mapping + " " + feature, expression.text(), "\"" + text + "\" is not a number"));
		}
		return number.orElse(otherwise);
	}

	private static OptionalDouble finite(String text) {
		try {
			return DoubleStream.of(Double.parseDouble(text)).filter(Double::isFinite).findFirst();
		} catch (NumberFormatException notANumber) {
			return OptionalDouble.empty();
		}
	}

	/** The given number when it fails or is no number. */
	int number(String mapping, String feature, Expression expression, Scope scope, int otherwise) {
		return attempt(mapping, feature, expression, () -> interpreter.number(expression, scope).orElse(otherwise), otherwise);
	}

	private <T> T attempt(String mapping, String feature, Expression expression, Supplier<T> evaluation, T otherwise) {
		try {
			return evaluation.get();
		} catch (EvaluationException failure) {
			tell(new EvaluationProblem(mapping + " " + feature, expression.text(), failure.getMessage()));
			return otherwise;
		}
	}
}
