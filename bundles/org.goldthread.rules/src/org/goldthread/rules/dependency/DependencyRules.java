package org.goldthread.rules.dependency;

import java.util.List;

import org.goldthread.rules.Rule;

/** The rules about hand-overs between workstreams. */
public final class DependencyRules {

	private DependencyRules() {
	}

	/** All of them, in the order in which they are listed. */
	public static List<Rule> all() {
		return List.of(new LateHandoverRule(), new DependencyNotAgreedRule(), new HandoverLoopRule(),
				new WorkstreamLoopRule(), new DependencyWithoutDateRule(), new DependencyEndsRule(),
				new DependencyWithoutOwnerRule(), new CostlyDelayRule());
	}
}
