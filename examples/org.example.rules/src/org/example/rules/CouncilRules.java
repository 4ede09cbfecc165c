package org.example.rules;

import java.util.List;

import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleProvider;

/** What this council asks of its programmes beside the shipped rules. */
public final class CouncilRules implements RuleProvider {

	@Override
	public List<Rule> rules() {
		return List.of(new WorkstreamWithoutSponsorRule());
	}
}
