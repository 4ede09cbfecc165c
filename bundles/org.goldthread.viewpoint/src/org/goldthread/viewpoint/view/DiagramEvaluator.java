package org.goldthread.viewpoint.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.expression.Interpreter;
import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.specification.DiagramSpecification;

/** Finds out what a diagram shows of a model. Reads the model and changes nothing; belongs to the model's thread. */
public final class DiagramEvaluator {

	private final ServiceClasses classes;
	private final Map<List<String>, Interpreter> interpreters = new HashMap<>();

	/** @param classes decides which classes the expressions may call */
	public DiagramEvaluator(ServiceClasses classes) {
		this.classes = classes;
	}

	/**
	 * Evaluates a diagram anew. An expression that fails costs its own value only, and is told in the contents.
	 *
	 * @param target the element that the diagram is of
	 * @param layers names of the optional layers that are switched on
	 * @param filters names of the filters that are switched on
	 * @throws IllegalArgumentException when such a diagram cannot be of {@code target}
	 */
	public DiagramContents evaluate(DiagramSpecification specification, EObject target, Set<String> layers, Set<String> filters) {
		return graph(specification, target, layers, filters).evaluate();
	}

	/** A graph of a diagram, with nothing evaluated yet; fails as {@link #evaluate} does. */
	DiagramGraph graph(DiagramSpecification specification, EObject target, Set<String> layers, Set<String> filters) {
		if (!specification.domainClass().accepts(target)) {
			throw new IllegalArgumentException("A diagram \"" + specification.label() + "\" is of a "
					+ specification.domainClass().type().getName() + ", not of a " + target.eClass().getName());
		}
		return new DiagramGraph(interpreter(specification), specification, target, layers, filters);
	}

	/** The interpreter for the expressions of a diagram; the instances of its services live as long as this evaluator. */
	public Interpreter interpreter(DiagramSpecification specification) {
		return interpreters.computeIfAbsent(specification.serviceClasses(), names -> new Interpreter(names, classes));
	}
}
