package org.goldthread.rules.benefit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class BenefitTestRuleTest {

	private final Benefit calls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final RuleTrial trial = RuleTrial.of("GT-B01", aPortfolio().with(calls));

	@Test
	void theQuestionsThatAreNotPassedAreNamed() {
		calls.setDescribable(true);
		calls.setObservable(true);

		assertEquals(List.of("Benefit B-01 Fewer calls is not said to be attributable or measurable."), trial.messages());
	}

	@Test
	void aBenefitThatPassesIsNotFound() {
		calls.setDescribable(true);
		calls.setObservable(true);
		calls.setAttributable(true);
		calls.setMeasurable(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLostBenefitIsNotFound() {
		calls.setStatus(BenefitStatus.LOST);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		calls.setPlaceholder(true);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		calls.setDescribable(true);
		calls.setObservable(true);
		calls.setAttributable(true);

		trial.assertAnswerMends("Say whether it is measurable…", true);
	}

	@Test
	void aNoLeavesTheFinding() {
		trial.apply(trial.answer(false));

		assertEquals(1, trial.messages().size());
	}
}
