package org.goldthread.exchange.archimate;

import java.util.Map;

/**
 * An element of an ArchiMate model.
 *
 * @param identifier its identifier in the file
 * @param type its ArchiMate type, such as {@code WorkPackage}
 * @param name its name; empty for none
 * @param documentation its documentation; empty for none
 * @param properties its properties by name
 */
record ArchiElement(String identifier, String type, String name, String documentation, Map<String, String> properties) {

	/** What messages call it. */
	String label() {
		return name.isBlank() ? identifier : name.strip();
	}
}
