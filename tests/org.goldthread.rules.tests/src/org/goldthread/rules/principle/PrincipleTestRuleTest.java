package org.goldthread.rules.principle;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class PrincipleTestRuleTest {

	private final DeliveryPrinciple onceOnly = Tests.onceOnly();
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final PrincipleTest test = Tests.of(onceOnly, frontDoor, TestResult.FAIL);
	private final RuleTrial trial = RuleTrial.of(new PrincipleTestRule(), aPortfolio().with(onceOnly, frontDoor));

	@Test
	void aFailureWithoutReasonIsFound() {
		assertEquals(List.of("Workstream WS-01 Front door fails principle DP1 Once only without a reason."), trial.messages());
	}

	@Test
	void aWaiverWithoutReasonIsFound() {
		test.setResult(TestResult.WAIVER);

		assertEquals(List.of("Workstream WS-01 Front door has a waiver from principle DP1 Once only without a reason."), trial.messages());
	}

	@Test
	void aWaiverThatHasRunOutIsFound() {
		waive(LocalDate.of(2018, 9, 17));

		assertEquals(List.of("The waiver of workstream WS-01 Front door from principle DP1 Once only expired on 17 September 2018."),
				trial.messages());
	}

	@Test
	void aWaiverWithReasonAndTimeLeftIsFine() {
		waive(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPassNeedsNoReason() {
		test.setResult(TestResult.PASS);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theReasonMendsIt() {
		trial.assertAnswerMends("Write the reason…", "The platform is not live.");
	}

	@Test
	void aNewResultMendsAnExpiredWaiver() {
		waive(LocalDate.of(2018, 9, 17));

		trial.assertAnswerMends("Record the new result…", TestResult.PASS);
	}

	@Test
	void moreTimeMendsAnExpiredWaiver() {
		waive(LocalDate.of(2018, 9, 17));

		trial.assertAnswerMends("Extend the waiver to…", LocalDate.of(2019, 3, 29));
	}

	private void waive(LocalDate until) {
		test.setResult(TestResult.WAIVER);
		test.setReason("The platform is not live.");
		test.setWaiverExpires(until);
	}
}
