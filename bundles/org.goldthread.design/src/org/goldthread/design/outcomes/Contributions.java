package org.goldthread.design.outcomes;

import java.util.stream.Stream;

import org.goldthread.design.scope.Uses;
import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;

/** Finds contributions from the end that they lead to. */
final class Contributions {

	private Contributions() {
	}

	/** The contributions to an outcome, through a benefit or not. */
	static Stream<Contribution> to(Outcome outcome) {
		return Uses.of(outcome, Literals.CONTRIBUTION__OUTCOME, Contribution.class);
	}

	/** The contributions that go through a benefit. */
	static Stream<Contribution> through(Benefit benefit) {
		return Uses.of(benefit, Literals.CONTRIBUTION__BENEFIT, Contribution.class);
	}
}
