package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneWithoutDateRuleTest {

	private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);

	private final Milestone goLive = milestone("MS-001", "Go live");
	private final RuleTrial trial = RuleTrial.of("GT-P01", aPortfolio().with(goLive));

	@Test
	void aMilestoneWithoutAnyDateIsFound() {
		assertEquals(List.of("Milestone MS-001 Go live has no date."), trial.messages());
	}

	@ParameterizedTest
	@ValueSource(strings = {"baseline", "forecast", "actual"})
	void anyDateIsEnough(String feature) {
		goLive.eSet(goLive.eClass().getEStructuralFeature(feature), APRIL);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		goLive.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theFixesAskForTheAgreedOrTheExpectedDate() {
		assertEquals(List.of(Literals.HANDOVER_ITEM__BASELINE, Literals.HANDOVER_ITEM__FORECAST),
				trial.fixes().stream().map(fix -> ((QuickFix.FillIn) fix).feature()).toList());
	}

	@Test
	void theAnswerMendsTheFinding() {
		trial.apply(trial.answer(APRIL));

		assertEquals(APRIL, goLive.getBaseline());
	}

	@Test
	void theFixCanBeUndone() {
		trial.assertUndoRestores(trial.answer(APRIL));
	}
}
