package org.goldthread.rules.outcome;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Measure;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class IncompleteMeasureRuleTest {

	private final Measure measure = element(Literals.MEASURE, Measure.class, "M-01", "Residents who feel safe");
	private final RuleTrial trial = RuleTrial.of("GT-O10", aPortfolio().with(outcome("O-01", "Safe lives"), measure));

	@Test
	void aMeasureWithoutValuesIsFound() {
		assertEquals(List.of("Measure M-01 Residents who feel safe has no baseline and no target."), trial.messages());
	}

	@Test
	void aMeasureWithoutTargetIsFound() {
		measure.setBaseline("60");

		assertEquals(List.of("Measure M-01 Residents who feel safe has no target."), trial.messages());
	}

	@Test
	void aMeasureWithBothValuesIsNotFound() {
		measure.setBaseline("60");
		measure.setTarget("75");

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		measure.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void onlyWhatIsMissingIsAskedFor() {
		measure.setTarget("75");

		assertEquals(List.of("Give the baseline…"), trial.fixes().stream().map(QuickFix::label).toList());
	}

	@Test
	void theAnswerMendsTheFinding() {
		measure.setTarget("75");

		trial.assertAnswerMends("Give the baseline…", "60");
	}
}
