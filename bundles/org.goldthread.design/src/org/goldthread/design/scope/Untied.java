package org.goldthread.design.scope;

import org.goldthread.model.Element;
import org.goldthread.viewpoint.expression.Permission;

/** Says that something new would not show in a diagram of a scope, because nothing ties it to that yet. */
public final class Untied {

	private Untied() {
	}

	/**
	 * The refusal for users.
	 *
	 * @param what the concept in a sentence, such as "workstream"
	 * @param target the element that the diagram is of
	 */
	public static Permission refusal(String what, Element target) {
		return Permission.refused("A new " + what + " would not show here: nothing ties it to " + target.getReference() + " yet");
	}
}
