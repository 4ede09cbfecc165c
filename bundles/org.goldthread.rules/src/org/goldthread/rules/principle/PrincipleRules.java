package org.goldthread.rules.principle;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about delivery principles and the tests against them. */
public final class PrincipleRules {

	private PrincipleRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new PrincipleNeverTestedRule(), new PrincipleTestRule(), new UndatedTestRule());
	}
}
