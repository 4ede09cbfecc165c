package org.goldthread.rules.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DependencyNotAgreedRuleTest {

	private static final LocalDate DAY = LocalDate.of(2018, 9, 10);

	private final Contract contract = new Contract();
	private final RuleTrial trial = contract.trial(new DependencyNotAgreedRule());

	@Test
	void aHandoverThatBothSidesHaveAgreedIsSilent() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aGiverWhoHasNotAgreedIsFound() {
		contract.dependency.setAgreedByGiver(false);

		assertEquals(List.of("Dependency DEP-01 Platform is not agreed by the giver."), trial.messages());
	}

	@Test
	void aReceiverWhoHasNotAgreedIsFound() {
		contract.dependency.setAgreedByReceiver(false);

		assertEquals(List.of("Dependency DEP-01 Platform is not agreed by the receiver."), trial.messages());
	}

	@Test
	void twoSidesThatHaveNotAgreedAreOneFindingWithTwoQuestions() {
		contract.dependency.setAgreedByGiver(false);
		contract.dependency.setAgreedByReceiver(false);

		assertEquals(List.of(List.of("Dependency DEP-01 Platform is agreed by neither side."), 2),
				List.of(trial.messages(), trial.fixes().size()));
	}

	@Test
	void theDayOnWhichTheGiverAgreedMendsIt() {
		contract.dependency.setAgreedByGiver(false);

		trial.assertAnswerMends("Set the day on which the giver agreed…", DAY);
	}

	@Test
	void theDayIsRecorded() {
		contract.dependency.setAgreedByReceiver(false);
		trial.apply(trial.answer(DAY));

		assertEquals(DAY, contract.dependency.getAgreedByReceiverOn());
	}
}
