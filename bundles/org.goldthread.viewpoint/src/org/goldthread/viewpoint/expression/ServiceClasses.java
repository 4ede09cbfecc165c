package org.goldthread.viewpoint.expression;

import java.util.Optional;

/**
 * Finds the Java classes whose methods a specification calls. The caller decides which classes those may be: a
 * specification alone never makes a class load.
 */
@FunctionalInterface
public interface ServiceClasses {

	/** No class at all: every call of a service fails. */
	ServiceClasses NONE = name -> Optional.empty();

	/** The class of that qualified name; empty when there is none or it may not be used. */
	Optional<Class<?>> find(String qualifiedName);

	/** The classes that {@code loader} knows. Only for specifications that come with the loader's own code. */
	static ServiceClasses of(ClassLoader loader) {
		return name -> {
			try {
				return Optional.of(Class.forName(name, true, loader));
			} catch (ClassNotFoundException notThere) {
				return Optional.empty();
			}
		};
	}
}
