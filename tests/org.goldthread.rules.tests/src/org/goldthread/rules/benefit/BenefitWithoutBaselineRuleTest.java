package org.goldthread.rules.benefit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Measure;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenefitWithoutBaselineRuleTest {

	private final Benefit calls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final RuleTrial trial = RuleTrial.of("GT-B05", aPortfolio().with(calls));

	@ParameterizedTest
	@EnumSource(names = { "AGREED", "REALISING", "REALISED" })
	void aBenefitThatIsCountedOnIsFound(BenefitStatus status) {
		calls.setStatus(status);

		assertEquals(List.of("Benefit B-01 Fewer calls is " + status.getLiteral().toLowerCase(Locale.UK)
				+ ", but its value before the change is not stated."), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(names = { "PROPOSED", "LOST" })
	void aBenefitThatNobodyCountsOnIsNotFound(BenefitStatus status) {
		calls.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aBaselineOfAMeasureIsEnough() {
		calls.setStatus(BenefitStatus.AGREED);
		calls.getMeasures().add(having(element(Literals.MEASURE, Measure.class, "M-01", "Calls"), each -> each.setBaseline("61")));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		calls.setStatus(BenefitStatus.AGREED);

		trial.assertAnswerMends("Give the baseline…", "61 per cent");
	}
}
