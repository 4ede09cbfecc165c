package org.goldthread.rules.principle;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.PrincipleStatus;
import org.goldthread.model.TestResult;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class PrincipleNeverTestedRuleTest {

	private final DeliveryPrinciple onceOnly = Tests.onceOnly();
	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final RuleTrial trial = RuleTrial.of(new PrincipleNeverTestedRule(), aPortfolio().with(onceOnly, frontDoor));

	@Test
	void aPrincipleWithoutTestsIsFound() {
		assertEquals(List.of("Principle DP1 Once only has not been tested by any workstream."), trial.messages());
	}

	@Test
	void aFailedTestIsATest() {
		Tests.of(onceOnly, frontDoor, TestResult.FAIL);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aTestOfNoWorkstreamIsNone() {
		Tests.of(onceOnly, null, TestResult.PASS);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aRetiredPrincipleIsFine() {
		onceOnly.setStatus(PrincipleStatus.RETIRED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aResultIsNeverMadeUp() {
		assertEquals(List.of(), trial.fixes());
	}
}
