package org.goldthread.render.icon;

import java.util.Optional;

/** Where painters find the icon of a concept. */
@FunctionalInterface
public interface IconSet {

	/** Returns the icon of a model class by its name, such as {@code Workstream}, if it has one. */
	Optional<Icon> find(String concept);

	/** Returns a set without icons. */
	static IconSet none() {
		return concept -> Optional.empty();
	}
}
