package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.SavingsLine;

/** Computed cells of the savings register. */
final class SavingCells {

	private SavingCells() {
	}

	static Cell net(SavingsLine line, RegisterContext context) {
		return ComputedCells.figure(LineAmounts.net(line));
	}

	static Cell fullYearLow(SavingsLine line, RegisterContext context) {
		return fullYear(line, AmountRange::low);
	}

	static Cell fullYearLikely(SavingsLine line, RegisterContext context) {
		return fullYear(line, AmountRange::likely);
	}

	static Cell fullYearHigh(SavingsLine line, RegisterContext context) {
		return fullYear(line, AmountRange::high);
	}

	static Cell increment(SavingsLine line, FinancialYear year) {
		return ComputedCells.figure(Optional.ofNullable(LineAmounts.increments(line).get(year)).map(AmountRange::likely));
	}

	static Cell shareOfBaseline(SavingsLine line, RegisterContext context) {
		return ComputedCells.figure(LineAmounts.shareOfBaseline(line));
	}

	static Cell counted(SavingsLine line, RegisterContext context) {
		return Cell.yesNo(context.analyses().counted().contains(line));
	}

	private static Cell fullYear(SavingsLine line, Function<AmountRange, BigDecimal> amount) {
		return ComputedCells.figure(LineAmounts.fullYearEffect(line).map(amount));
	}
}
