package org.goldthread.model.edit.presentation;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/** The icon of each concept: SVG on a 16 px grid in the concept's strong tone, one for light and one for dark surroundings. */
public final class ConceptIcons {

	private static final String FOLDER = "/icons/";

	private ConceptIcons() {
	}

	/** Where the icon of a class lies; empty for an abstract class. */
	public static Optional<URL> path(EClass type, boolean dark) {
		return named(name(type), dark);
	}

	/** Where the icon with the given name lies; empty when there is none of that name. */
	public static Optional<URL> named(String name, boolean dark) {
		return Optional.ofNullable(ConceptIcons.class.getResource(FOLDER + (dark ? "dark/" : "light/") + name + ".svg"));
	}

	/** The icon's name: the class name in small letters with hyphens, such as savings-line. */
	public static String name(EClass type) {
		return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}
}
