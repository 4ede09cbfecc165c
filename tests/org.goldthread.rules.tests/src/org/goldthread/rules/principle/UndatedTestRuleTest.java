package org.goldthread.rules.principle;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Role;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class UndatedTestRuleTest {

	private final DeliveryPrinciple onceOnly = Tests.onceOnly();
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final Role manager = role("ROLE-01", "Programme manager");
	private final PrincipleTest test = Tests.of(onceOnly, frontDoor, TestResult.PASS);
	private final RuleTrial trial = RuleTrial.of(new UndatedTestRule(), aPortfolio().with(onceOnly, frontDoor, manager));

	@Test
	void aTestWithoutDateAndTesterIsFoundTwice() {
		assertEquals(List.of("The test of workstream WS-01 Front door against principle DP1 Once only has no date.",
				"The test of workstream WS-01 Front door against principle DP1 Once only does not say who tested."), trial.messages());
	}

	@Test
	void aTestWithBothIsFine() {
		test.setTestedOn(RuleTrial.TODAY);
		test.setTestedBy(manager);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theDayMendsIt() {
		trial.assertAnswerMends("Set the day of the test…", RuleTrial.TODAY);
	}

	@Test
	void theTesterMendsIt() {
		test.setTestedOn(RuleTrial.TODAY);

		trial.assertAnswerMends("Choose who tested…", manager);
	}
}
