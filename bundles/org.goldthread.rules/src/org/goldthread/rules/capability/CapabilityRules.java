package org.goldthread.rules.capability;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about capabilities of the operating model. */
public final class CapabilityRules {

	private CapabilityRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new CapabilityGapRule(), new TargetBelowCurrentRule(), new StatutoryScopeRule());
	}
}
