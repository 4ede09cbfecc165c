package org.goldthread.design.scope;

import org.goldthread.model.Element;

/** Says that something new would not show in a diagram of a scope, because nothing ties it to that yet. */
public final class Untied {

	private Untied() {
	}

	/**
	 * The reason for users.
	 *
	 * @param what the concept in a sentence, such as "workstream"
	 * @param target the element that the diagram is of
	 */
	public static String refusal(String what, Element target) {
		return "A new " + what + " would not show here: nothing ties it to " + target.getReference() + " yet";
	}
}
