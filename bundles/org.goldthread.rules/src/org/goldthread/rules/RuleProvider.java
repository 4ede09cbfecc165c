package org.goldthread.rules;

import java.util.List;

/**
 * Brings rules in. A jar names its providers in {@code META-INF/services/org.goldthread.rules.RuleProvider}; a provider has a
 * public constructor without parameters.
 */
public interface RuleProvider {

	/** The rules, in the order in which they are listed. */
	List<Rule> rules();
}
