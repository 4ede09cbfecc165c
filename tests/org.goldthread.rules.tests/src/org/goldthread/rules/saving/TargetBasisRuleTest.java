package org.goldthread.rules.saving;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsTarget;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetBasisRuleTest {

	private final SavingsTarget required = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST-1", "Required");
	private final SavingsTarget range = element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST-2", "Range");
	private final RuleTrial trial = RuleTrial.of("GT-S16", aPortfolio().with(required, range));

	@BeforeEach
	void requireAndEstimateFullYears() {
		required.setRequired(true);
		required.setBasis(AmountBasis.FULL_YEAR_EFFECT);
		range.setBasis(AmountBasis.FULL_YEAR_EFFECT);
	}

	@Test
	void anUnknownBasisIsFound() {
		required.setBasis(AmountBasis.UNKNOWN);

		assertEquals(List.of("Savings target ST-1 Required does not say what its amount stands for, so that it can be compared with "
				+ "nothing."), trial.messages());
	}

	@Test
	void aCumulativeAmountWithoutYearsIsFound() {
		range.setBasis(AmountBasis.CUMULATIVE);

		assertTrue(trial.messages().contains("Savings target ST-2 Range is cumulative, but does not say over which years."));
	}

	@Test
	void aRequiredAmountOnABasisOfItsOwnIsFound() {
		required.setBasis(AmountBasis.CUMULATIVE);
		required.setBasisFrom(FinancialYear.parse("2018/19"));
		required.setBasisTo(FinancialYear.parse("2021/22"));

		assertEquals(List.of("Savings target ST-1 Required is required on a basis that no estimate shares: cumulative over a period."),
				trial.messages());
	}

	@Test
	void likeBasesAreNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlaceholderIsNotFound() {
		range.setPlaceholder(true);
		range.setBasis(AmountBasis.UNKNOWN);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theBasisMendsTheFinding() {
		required.setBasis(AmountBasis.UNKNOWN);

		trial.assertAnswerMends("Choose the basis…", AmountBasis.FULL_YEAR_EFFECT);
	}

	@Test
	void theMissingYearMendsTheFinding() {
		range.setBasis(AmountBasis.CUMULATIVE);
		range.setBasisFrom(FinancialYear.parse("2018/19"));
		required.setPlaceholder(true);

		trial.assertAnswerMends("Give the year: basis to…", FinancialYear.parse("2021/22"));
	}
}
