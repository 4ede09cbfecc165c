package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class ContingencyWithoutTriggerRuleTest {

	private final Risk fire = having(risk("R-001", "Fire"), risk -> risk.setContingency("Move to the old depot."));
	private final RuleTrial trial = RuleTrial.of(new ContingencyWithoutTriggerRule(), aPortfolio().with(fire));

	@Test
	void aContingencyWithoutTriggerIsFound() {
		assertEquals(List.of("Risk R-001 Fire has a contingency but nothing that sets it off."), trial.messages());
	}

	@Test
	void aRiskWithoutContingencyIsFine() {
		fire.setContingency(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aTriggerMendsIt() {
		trial.assertAnswerMends("Write the trigger…", "The depot is closed for a day.");
	}
}
