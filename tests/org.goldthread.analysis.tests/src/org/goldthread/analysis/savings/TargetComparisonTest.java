package org.goldthread.analysis.savings;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.analysis.savings.Lines.words;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.Cashability;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsTarget;
import org.junit.jupiter.api.Test;

/** Lines: A saves 100 in 2019/20 and 300 from 2020/21 on, B 40 of cost avoidance, C 60 from 2021/22 on. */
class TargetComparisonTest {

	@Test
	void aTargetOfUnknownBasisIsNotCompared() {
		TargetComparison comparison = with(target -> target.setLikely(BigDecimal.TEN));

		assertEquals(Optional.empty(), comparison.counted());
		assertTrue(comparison.explanation().startsWith("Its basis is not known"));
	}

	@Test
	void aFullYearTargetIsComparedWithTheFullYearEffectOfCashableLines() {
		TargetComparison comparison = with(target -> {
			target.setBasis(AmountBasis.FULL_YEAR_EFFECT);
			target.setLikely(BigDecimal.valueOf(500));
		});

		assertEquals("180 360 720", words(comparison.counted().orElseThrow())); // A 300, C 60
		assertEquals(BigDecimal.valueOf(140), comparison.shortfall().orElseThrow());
	}

	@Test
	void aFullYearTargetByAYearCountsLinesThatHaveStartedByThen() {
		TargetComparison comparison = with(target -> {
			target.setBasis(AmountBasis.FULL_YEAR_EFFECT);
			target.setBasisTo(new FinancialYear(2020));
			target.setLow(BigDecimal.valueOf(250));
			target.setHigh(BigDecimal.valueOf(400));
		});

		assertEquals("150 300 600", words(comparison.counted().orElseThrow()));
		assertEquals(BigDecimal.valueOf(-50), comparison.shortfall().orElseThrow());
	}

	@Test
	void aCumulativeTargetIsComparedWithTheSumOfItsYears() {
		TargetComparison comparison = with(target -> {
			target.setBasis(AmountBasis.CUMULATIVE);
			target.setBasisFrom(new FinancialYear(2019));
			target.setBasisTo(new FinancialYear(2020));
			target.setLikely(BigDecimal.valueOf(400));
		});

		assertEquals("200 400 800", words(comparison.counted().orElseThrow()));
		assertEquals(BigDecimal.ZERO, comparison.shortfall().orElseThrow());
	}

	@Test
	void aCumulativeTargetWithoutYearsIsNotCompared() {
		assertEquals(Optional.empty(), with(target -> {
			target.setBasis(AmountBasis.CUMULATIVE);
			target.setLikely(BigDecimal.TEN);
		}).counted());
	}

	@Test
	void aTargetWithoutAmountIsNotCompared() {
		assertEquals(Optional.empty(), with(target -> target.setBasis(AmountBasis.FULL_YEAR_EFFECT)).counted());
	}

	private static TargetComparison with(Consumer<SavingsTarget> change) {
		SavingsTarget target = having(element(Literals.SAVINGS_TARGET, SavingsTarget.class, "ST1", "Target"), change);
		return SavingsByYear.of(aPortfolio().with(target, line("A", 100, 300),
				having(line("B", 40), line -> line.setCashability(Cashability.COST_AVOIDANCE)),
				having(line("C", 0, 0, 60), line -> line.getYears().subList(0, 2).clear())).build()).targets().get(0);
	}
}
