package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskClosureRuleTest {

	private static final LocalDate DAY = LocalDate.of(2018, 9, 1);

	private final Risk fire = risk("R-001", "Fire");
	private final RuleTrial trial = RuleTrial.of(new RiskClosureRule(), aPortfolio().with(fire));

	@Test
	void anOpenRiskIsFine() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aClosedRiskWithDateAndReasonIsFine() {
		fire.setStatus(RiskStatus.CLOSED);
		fire.setClosedOn(DAY);
		fire.setClosedReason("The building is sold.");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aClosedRiskWithoutDateAndReasonIsFoundTwice() {
		fire.setStatus(RiskStatus.CLOSED);

		assertEquals(List.of("Risk R-001 Fire is closed without a date.", "Risk R-001 Fire is closed without a reason."), trial.messages());
	}

	@Test
	void anOpenRiskWithADayOfClosingIsFound() {
		fire.setClosedOn(DAY);

		assertEquals(List.of("Risk R-001 Fire is not closed, yet it was closed on 1 September 2018."), trial.messages());
	}

	@Test
	void theDateMendsIt() {
		fire.setStatus(RiskStatus.CLOSED);

		trial.assertAnswerMends("Set the date…", DAY);
	}

	@Test
	void theReasonMendsIt() {
		fire.setStatus(RiskStatus.CLOSED);
		fire.setClosedOn(DAY);

		trial.assertAnswerMends("Write the reason…", "The building is sold.");
	}

	@Test
	void closingItWithAReasonMendsIt() {
		fire.setClosedOn(DAY);

		trial.assertAnswerMends("Close it, and say why…", "The building is sold.");
	}

	@Test
	void clearingTheDateMendsIt() {
		fire.setClosedOn(DAY);

		trial.assertMends("Clear the date");
	}
}
