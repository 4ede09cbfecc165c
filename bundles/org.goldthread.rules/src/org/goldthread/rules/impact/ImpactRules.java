package org.goldthread.rules.impact;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about impact assessments. */
public final class ImpactRules {

	private ImpactRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new AssessmentNotSignedOffRule(), new NegativeImpactRule(), new CharacteristicsNotCoveredRule());
	}
}
