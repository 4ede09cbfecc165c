package org.goldthread.viewpoint.expression;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

/**
 * The Java methods that expressions call. A service is a public method whose first parameter is an EObject or a subtype;
 * the first one whose parameters take the arguments is called, on the one instance of its class.
 */
final class Services {

	private final List<String> classNames;
	private final ServiceClasses classes;
	private final List<String> faults = new ArrayList<>();
	private Map<String, List<Service>> servicesByName;

	Services(List<String> classNames, ServiceClasses classes) {
		this.classNames = List.copyOf(classNames);
		this.classes = classes;
	}

	Object call(Expression.Service expression, Object[] arguments) {
		return find(expression.name(), arguments).orElseThrow(() -> unknown(expression, arguments)).call(expression.text(), arguments);
	}

	List<Optional<Reads>> declaredReads(String name, int arguments) {
		return called(name).stream().filter(service -> service.method().getParameterCount() == arguments)
				.map(service -> Optional.ofNullable(service.method().getAnnotation(Reads.class))).toList();
	}

	private List<Service> called(String name) {
		if (servicesByName == null) {
			servicesByName = classNames.stream().flatMap(className -> servicesOf(className).stream())
					.collect(Collectors.groupingBy(service -> service.method().getName(), HashMap::new, Collectors.toList()));
		}
		return servicesByName.getOrDefault(name, List.of());
	}

	private Optional<Service> find(String name, Object[] arguments) {
		for (Service service : called(name)) {
			if (service.takes(arguments)) {
				return Optional.of(service);
			}
		}
		return Optional.empty();
	}

	private List<Service> servicesOf(String className) {
		try {
			Optional<Class<?>> found = classes.find(className);
			if (found.isEmpty()) {
				faults.add("class " + className + " is not there");
				return List.of();
			}
			Object instance = found.get().getConstructor().newInstance();
			return Arrays.stream(found.get().getMethods()).filter(Services::isService)
					.sorted(Comparator.comparing(Method::toGenericString)).map(method -> new Service(instance, method)).toList();
		} catch (ReflectiveOperationException noInstance) {
			faults.add("class " + className + " has no public constructor without parameters that works");
			return List.of();
		} catch (LinkageError broken) {
			faults.add("class " + className + " cannot be loaded: " + broken);
			return List.of();
		}
	}

	private static boolean isService(Method method) {
		return method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0])
				&& Modifier.isPublic(method.getDeclaringClass().getModifiers()) && !method.isBridge();
	}

	private EvaluationException unknown(Expression.Service expression, Object[] arguments) {
		String types = Arrays.stream(arguments).map(Services::describe).collect(Collectors.joining(", "));
		String because = faults.isEmpty() ? "" : "; " + String.join("; ", faults);
		return new EvaluationException(expression.text(), "no service \"" + expression.name() + "\" takes (" + types + ")" + because);
	}

	private static String describe(Object argument) {
		return switch (argument) {
			case null -> "nothing";
			case EObject element -> element.eClass().getName();
			default -> argument.getClass().getSimpleName();
		};
	}

	private record Service(Object instance, Method method, Class<?>[] parameters) {

		Service(Object instance, Method method) {
			this(instance, method, MethodType.methodType(void.class, method.getParameterTypes()).wrap().parameterArray());
		}

		boolean takes(Object[] arguments) {
			if (arguments.length != parameters.length) {
				return false;
			}
			for (int i = 0; i < arguments.length; i++) {
				boolean fits = arguments[i] == null ? !method.getParameterTypes()[i].isPrimitive() : parameters[i].isInstance(arguments[i]);
				if (!fits) {
					return false;
				}
			}
			return true;
		}

		Object call(String expression, Object[] arguments) {
			try {
				return method.invoke(instance, arguments);
			} catch (InvocationTargetException failure) {
				Throwable cause = failure.getCause();
				throw new EvaluationException(expression, "service \"" + method.getName() + "\" failed: " + cause, cause);
			} catch (IllegalAccessException notCallable) {
				throw new EvaluationException(expression, "service \"" + method.getName() + "\" cannot be called", notCallable);
			}
		}
	}
}
