package org.goldthread.rules.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DependencyWithoutOwnerRuleTest {

	private final Contract contract = new Contract();
	private final RuleTrial trial = contract.trial(new DependencyWithoutOwnerRule());

	@Test
	void aHandoverWithAnOwnerOnEachSideIsSilent() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aSideWithoutOwnerIsFound() {
		contract.dependency.setReceiverOwner(null);

		assertEquals(List.of("Dependency DEP-01 Platform has no owner on the receiver's side."), trial.messages());
	}

	@Test
	void twoSidesWithoutOwnerAreOneFinding() {
		contract.dependency.setGiverOwner(null);
		contract.dependency.setReceiverOwner(null);

		assertEquals(List.of("Dependency DEP-01 Platform has no owner on either side."), trial.messages());
	}

	@Test
	void anOwnerMendsIt() {
		contract.dependency.setGiverOwner(null);

		trial.assertAnswerMends("Choose the giver's owner…", contract.owner);
	}
}
