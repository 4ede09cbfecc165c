package org.goldthread.rules.option;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about options and Plan B. */
public final class OptionRules {

	private OptionRules() {
	}

	/** All of them, in the order of their ids. */
	public static List<Rule> all() {
		return List.of(new MissingOptionRule(), new PlanBWithoutTriggerRule(), new PreferredOptionRule(), new NoPlanBRule());
	}
}
