package org.goldthread.analysis.savings;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.testing.portfolio.Amounts.costYear;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.OneOffCost;
import org.goldthread.model.SavingsLine;
import org.junit.jupiter.api.Test;

class PaybackTest {

	private final OneOffCost cost = element(Literals.ONE_OFF_COST, OneOffCost.class, "COST-01", "Platform");
	private final SavingsLine first = line("SAV-01", 100, 600);
	private final SavingsLine second = line("SAV-02", 600);

	/** 500 + 600 = 1,100 at 1,200 a year, which is 100 a month: 11 months. */
	@Test
	void costsOfAllYearsArePaidBackByAllSavings() {
		cost.getYears().addAll(List.of(costYear("2018/19", 0, 500, 0), costYear("2019/20", 0, 600, 0)));
		cost.getSavings().addAll(List.of(first, second));

		assertEquals(OptionalInt.of(11), Payback.months(cost, Set.of(first, second)));
	}

	/** 601 at 50 a month: the thirteenth month pays the last pound. */
	@Test
	void aMonthThatIsBegunCounts() {
		cost.getYears().add(costYear("2018/19", 0, 601, 0));
		cost.getSavings().add(first);

		assertEquals(OptionalInt.of(13), Payback.months(cost, Set.of(first)));
	}

	@Test
	void aSavingThatDoesNotCountPaysNothingBack() {
		cost.getYears().add(costYear("2018/19", 0, 600, 0));
		cost.getSavings().add(first);

		assertEquals(OptionalInt.empty(), Payback.months(cost, Set.of(second)));
	}

	@Test
	void withoutCostNothingIsPaidBack() {
		cost.getSavings().add(first);

		assertEquals(OptionalInt.empty(), Payback.months(cost, Set.of(first)));
	}
}
