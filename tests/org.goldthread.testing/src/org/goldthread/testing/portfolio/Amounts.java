package org.goldthread.testing.portfolio;

import java.math.BigDecimal;

import org.goldthread.model.CostYear;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingYear;

/** Amounts of savings and costs for tests, to be imported statically. */
public final class Amounts {

	private Amounts() {
	}

	/** An amount of whole pounds. */
	public static BigDecimal pounds(long amount) {
		return BigDecimal.valueOf(amount);
	}

	/** The in-year amounts of a saving in a year such as 2019/20, in pounds. */
	public static SavingYear savingYear(String year, long low, long likely, long high) {
		SavingYear amounts = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
		amounts.setYear(FinancialYear.parse(year));
		amounts.setLow(pounds(low));
		amounts.setLikely(pounds(likely));
		amounts.setHigh(pounds(high));
		return amounts;
	}

	/** The amounts of a one-off cost in a year such as 2019/20, in pounds. */
	public static CostYear costYear(String year, long low, long likely, long high) {
		CostYear amounts = Elements.create(Literals.COST_YEAR, CostYear.class);
		amounts.setYear(FinancialYear.parse(year));
		amounts.setLow(pounds(low));
		amounts.setLikely(pounds(likely));
		amounts.setHigh(pounds(high));
		return amounts;
	}
}
