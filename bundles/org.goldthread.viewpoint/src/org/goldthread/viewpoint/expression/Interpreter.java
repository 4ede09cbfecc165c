package org.goldthread.viewpoint.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Evaluates expressions and turns their values into what a place needs, by the rules that Sirius applies. */
public final class Interpreter {

	private final Services services;

	/**
	 * An interpreter for the specification that names these classes of services.
	 *
	 * @param serviceClasses qualified names, searched in this order; none is loaded before it is called
	 * @param classes decides which of them may be used
	 */
	public Interpreter(List<String> serviceClasses, ServiceClasses classes) {
		services = new Services(serviceClasses, classes);
	}

	/**
	 * The value, which may be null.
	 *
	 * @throws EvaluationException when there is no such variable, feature or service, or the service fails
	 */
	public Object value(Expression expression, Scope scope) {
		return switch (expression) {
			case Expression.Literal literal -> literal(literal.text());
			case Expression.Variable variable -> variable(expression, variable.name(), scope);
			case Expression.Feature feature -> feature(feature, scope.self());
			case Expression.Service service -> service(service, scope);
		};
	}

	/** The value as a condition: nothing and "false" are false, a literal is true only when it says "true", all else is true. */
	public boolean condition(Expression expression, Scope scope) {
		if (expression instanceof Expression.Literal literal) {
			return Boolean.parseBoolean(literal.text());
		}
		return holds(expression, value(expression, scope));
	}

	/**
	 * The value as a permission.
	 *
	 * @param otherwise the refusal where the value is no {@link Permission}, but a condition that does not hold; not empty
	 */
	public Permission permission(Expression expression, Scope scope, String otherwise) {
		if (expression instanceof Expression.Literal) {
			return condition(expression, scope) ? Permission.GRANTED : Permission.refused(otherwise);
		}
		return switch (value(expression, scope)) {
			case Permission permission -> permission;
			case null -> Permission.refused(otherwise);
			case Object value -> holds(expression, value) ? Permission.GRANTED : Permission.refused(otherwise);
		};
	}

	/** The value as text; empty for no value. */
	public String text(Expression expression, Scope scope) {
		Object value = value(expression, scope);
		return value == null ? "" : written(expression, value);
	}

	/** The objects of the value, in their order; none for a literal. */
	public List<EObject> elements(Expression expression, Scope scope) {
		if (expression instanceof Expression.Literal) {
			return List.of();
		}
		return switch (value(expression, scope)) {
			case EObject element -> List.of(element);
			case Collection<?> values -> onlyElements(expression, values);
			case null, default -> List.of();
		};
	}

	/** The value as one object; a literal gives the context, a collection nothing. */
	public Optional<EObject> element(Expression expression, Scope scope) {
		if (expression instanceof Expression.Literal) {
			return Optional.of(scope.self());
		}
		return value(expression, scope) instanceof EObject element ? Optional.of(element) : Optional.empty();
	}

	/** The value as a whole number; empty when it is none. */
	public OptionalInt number(Expression expression, Scope scope) {
		Object value = value(expression, scope);
		if (value instanceof Integer number) {
			return OptionalInt.of(number);
		}
		try {
			return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written(expression, value).strip()));
		} catch (NumberFormatException notANumber) {
			return OptionalInt.empty();
		}
	}

	/** What each service that an expression may call says of how far it reads; empty for one that says nothing. None is called. */
	public List<Optional<Reads>> declaredReads(Expression.Service service) {
		return services.declaredReads(service.name(), service.arguments().size() + 1);
	}

	private static boolean holds(Expression expression, Object value) {
		return switch (value) {
			case null -> false;
			case Boolean bool -> bool;
			default -> !"false".equalsIgnoreCase(written(expression, value).strip());
		};
	}

	private static Object literal(String text) {
		if (Character.isLetter(text.charAt(0))) {
			return text;
		}
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException notANumber) {
			return text;
		}
	}

	private static Object variable(Expression expression, String name, Scope scope) {
		if (!scope.knows(name)) {
			throw new EvaluationException(expression.text(), "there is no variable \"" + name + "\" here");
		}
		return scope.value(name);
	}

	private static Object feature(Expression.Feature expression, EObject self) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(expression.name());
		if (feature != null) {
			return self.eGet(feature);
		}
		return switch (expression.name()) {
			case "eContainer" -> self.eContainer();
			case "eContents" -> self.eContents();
			case "eAllContents" -> allContents(self);
			case "eClass" -> self.eClass();
			case "eCrossReferences" -> self.eCrossReferences();
			default -> throw new EvaluationException(expression.text(),
					"a " + self.eClass().getName() + " has no feature \"" + expression.name() + "\"");
		};
	}

	private Object service(Expression.Service service, Scope scope) {
		return services.call(service, arguments(service, scope));
	}

	private static Object[] arguments(Expression.Service service, Scope scope) {
		Object[] arguments = new Object[service.arguments().size() + 1];
		arguments[0] = service.receiver().map(name -> variable(service, name, scope)).orElse(scope.self());
		if (!(arguments[0] instanceof EObject)) {
			throw new EvaluationException(service.text(), "\"" + service.receiver().orElse("self") + "\" is not an element");
		}
		for (int i = 1; i < arguments.length; i++) {
			arguments[i] = variable(service, service.arguments().get(i - 1), scope);
		}
		return arguments;
	}

	private static List<EObject> allContents(EObject self) {
		List<EObject> contents = new ArrayList<>();
		self.eAllContents().forEachRemaining(contents::add);
		return contents;
	}

	private static List<EObject> onlyElements(Expression expression, Collection<?> values) {
		return reading(expression, () -> {
			List<EObject> elements = new ArrayList<>();
			for (Object value : values) {
				if (value instanceof EObject element) {
					elements.add(element);
				}
			}
			return elements;
		});
	}

	private static String written(Expression expression, Object value) {
		return reading(expression, () -> Objects.requireNonNullElse(value.toString(), ""));
	}

	/** Reads a value, which may be of a class of a third party, or a collection that it still fills. */
	private static <T> T reading(Expression expression, Supplier<T> reading) {
		try {
			return reading.get();
		} catch (RuntimeException failure) {
			throw new EvaluationException(expression.text(), "its value cannot be read: " + failure, failure);
		}
	}
}
