package org.goldthread.analysis.savings;

import static org.goldthread.testing.portfolio.Words.savingsLine;

import java.math.BigDecimal;

import org.goldthread.model.Cashability;
import org.goldthread.model.Elements;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;

/** Savings lines for tests. */
public final class Lines {

	private Lines() {
	}

	/** A cashable recurrent line with likely amounts in successive years from 2019/20; low is half of it, high is twice as much. */
	public static SavingsLine line(String reference, long... likely) {
		SavingsLine line = savingsLine(reference, reference);
		line.setCashability(Cashability.CASHABLE);
		line.setRecurrence(Recurrence.RECURRENT);
		for (int index = 0; index < likely.length; index++) {
			SavingYear year = Elements.create(Literals.SAVING_YEAR, SavingYear.class);
			year.setYear(new FinancialYear(2019 + index));
			year.setLow(BigDecimal.valueOf(likely[index] / 2));
			year.setLikely(BigDecimal.valueOf(likely[index]));
			year.setHigh(BigDecimal.valueOf(likely[index] * 2));
			line.getYears().add(year);
		}
		return line;
	}

	/** Low, likely and high in words: "50 100 200". */
	static String words(AmountRange range) {
		return range.low() + " " + range.likely() + " " + range.high();
	}
}
