package org.goldthread.ui.explorer.problems;

import org.goldthread.rules.Rule;

/** What a rule is found by. */
final class RuleWords {

	private RuleWords() {
	}

	/** Its id, title, category, explanation and standard. */
	static String of(Rule rule) {
		return String.join("\n", rule.id(), rule.title(), rule.category(), rule.explanation(), rule.source());
	}
}
