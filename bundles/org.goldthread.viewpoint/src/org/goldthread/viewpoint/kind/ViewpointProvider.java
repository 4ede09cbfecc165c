package org.goldthread.viewpoint.kind;

import java.net.URL;
import java.util.Optional;

import org.goldthread.viewpoint.expression.ServiceClasses;

/**
 * Brings kinds of diagrams in. A jar names its providers in
 * {@code META-INF/services/org.goldthread.viewpoint.kind.ViewpointProvider}; a provider has a public constructor without parameters.
 */
public interface ViewpointProvider {

	/** Where the specification is. */
	URL specification();

	/** Where the file is that says how the diagrams are presented; empty when there is none. */
	default Optional<URL> presentation() {
		return Optional.empty();
	}

	/** The classes that the specification may call; those beside the provider unless it says otherwise. */
	default ServiceClasses services() {
		return ServiceClasses.of(getClass().getClassLoader());
	}
}
