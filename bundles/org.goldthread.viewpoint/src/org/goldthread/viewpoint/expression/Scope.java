package org.goldthread.viewpoint.expression;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What an expression sees: its context, called {@code self}, and the variables by name. Immutable. */
public final class Scope {

	private final EObject self;
	private final Map<String, Object> variables;

	private Scope(EObject self, Map<String, Object> variables) {
		this.self = self;
		this.variables = variables;
	}

	/** A scope with a context and no variables. */
	public static Scope of(EObject self) {
		return new Scope(self, Map.of());
	}

	/** The context. */
	public EObject self() {
		return self;
	}

	/** The same variables in another context. */
	public Scope in(EObject context) {
		return new Scope(context, variables);
	}

	/** The same context with one variable more, or with another value of it. */
	public Scope with(String name, Object value) {
		Map<String, Object> more = new HashMap<>(variables);
		more.put(name, value);
		return new Scope(self, more);
	}

	/** Whether a variable of that name is there; {@code self} always is. */
	boolean knows(String name) {
		return "self".equals(name) || variables.containsKey(name);
	}

	/** The value of a variable, null when it has none or is not there. */
	Object value(String name) {
		return "self".equals(name) ? self : variables.get(name);
	}
}
