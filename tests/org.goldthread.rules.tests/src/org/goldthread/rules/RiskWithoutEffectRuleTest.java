package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.junit.jupiter.api.Test;

class RiskWithoutEffectRuleTest {

	private final Risk buyIn = risk("R-001", "Staff do not take part");
	private final RuleTrial trial = RuleTrial.of("GT-R01", aPortfolio().with(buyIn));

	@Test
	void aRiskWithoutEffectIsFound() {
		assertEquals(List.of("Risk R-001 Staff do not take part does not say what its effect would be."), trial.messages());
	}

	@Test
	void anEffectOfBlanksDoesNotCount() {
		buyIn.setEffect(" \n");

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aRiskWithAnEffectIsNotFound() {
		buyIn.setEffect("Work-arounds cancel the savings.");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aClosedRiskIsNotFound() {
		buyIn.setStatus(RiskStatus.CLOSED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		buyIn.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.apply(trial.answer("Work-arounds cancel the savings."));

		assertEquals("Work-arounds cancel the savings.", buyIn.getEffect());
	}

	@Test
	void theFixCanBeUndone() {
		trial.assertUndoRestores(trial.answer("Work-arounds cancel the savings."));
	}
}
