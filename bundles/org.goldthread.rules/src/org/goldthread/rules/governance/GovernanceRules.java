package org.goldthread.rules.governance;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about decisions, scrutiny and what follows from them. */
public final class GovernanceRules {

	private GovernanceRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new DecisionWithoutPaperRule(), new CommentOverdueRule(), new CommentUnansweredRule(), new ResponseWithoutActionRule(),
				new DecisionActionOverdueRule(), new KeyDecisionWithoutOptionsRule(), new DecisionOffTheThreadRule(), new CallInWithoutOutcomeRule(),
				new AnsweredWithoutResponseRule());
	}
}
