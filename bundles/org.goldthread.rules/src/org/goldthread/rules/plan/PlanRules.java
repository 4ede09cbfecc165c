package org.goldthread.rules.plan;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about workstreams, milestones and their dates. */
public final class PlanRules {

	private PlanRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new MilestoneWithoutDateRule(), new UnconnectedMilestoneRule(), new SlipWithoutReasonRule(), new WorkstreamReviewPassedRule(),
				new WorkstreamWithoutEndRule(), new MilestoneOutOfTimeRule(), new ActualInFutureRule(), new ProgrammeOverrunRule(),
				new OverloadedRoleRule(), new WorkstreamDatesRule());
	}
}
