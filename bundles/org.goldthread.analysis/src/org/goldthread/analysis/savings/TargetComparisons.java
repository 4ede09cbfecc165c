package org.goldthread.analysis.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.Cashability;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;

/** Compares targets with lines where both stand for the same: a full-year effect, or the sum over a stated period. */
final class TargetComparisons {

	private final List<SavingsLine> cashable;

	TargetComparisons(List<SavingsLine> counted) {
		cashable = counted.stream().filter(line -> line.getCashability() == Cashability.CASHABLE).toList();
	}

	List<TargetComparison> with(List<SavingsTarget> targets) {
		List<TargetComparison> comparisons = new ArrayList<>(targets.size());
		for (SavingsTarget target : targets) {
			comparisons.add(comparison(target));
		}
		return List.copyOf(comparisons);
	}

	private TargetComparison comparison(SavingsTarget target) {
		if (target.getLikely() == null && target.getLow() == null) {
			return unlike(target, "It states no amount to compare with.");
		}
		if (target.getBasis() == AmountBasis.FULL_YEAR_EFFECT) {
			return fullYear(target, Optional.ofNullable(target.getBasisTo()));
		}
		if (target.getBasis() == AmountBasis.CUMULATIVE) {
			return target.getBasisFrom() == null || target.getBasisTo() == null
					? unlike(target, "It adds up several years without saying which, so no sum of the lines can be set beside it.")
					: cumulative(target, target.getBasisFrom(), target.getBasisTo());
		}
		return unlike(target, "Its basis is not known: it may be a year's amount or the sum of several years, so nothing is compared with it.");
	}

	private TargetComparison fullYear(SavingsTarget target, Optional<FinancialYear> by) {
		AmountRange sum = cashable.stream().filter(line -> by.map(year -> LineAmounts.hasStartedBy(line, year)).orElse(true))
				.map(LineAmounts::fullYearEffect).flatMap(Optional::stream).reduce(AmountRange.ZERO, AmountRange::plus);
		return new TargetComparison(target, Optional.of(sum), by.map(year -> "Full-year effect of cashable recurrent lines that start by " + year + ".")
				.orElse("Full-year effect of all cashable recurrent lines, since the target does not say by which year."));
	}

	private TargetComparison cumulative(SavingsTarget target, FinancialYear from, FinancialYear to) {
		AmountRange sum = AmountRange.ZERO;
		for (SavingsLine line : cashable) {
			for (SavingYear year : line.getYears()) {
				if (LineAmounts.isUsable(year) && year.getYear().compareTo(from) >= 0 && year.getYear().compareTo(to) <= 0) {
					sum = sum.plus(LineAmounts.of(year).orElseThrow());
				}
			}
		}
		return new TargetComparison(target, Optional.of(sum), "In-year amounts of cashable lines from " + from + " to " + to + ", added up.");
	}

	private static TargetComparison unlike(SavingsTarget target, String why) {
		return new TargetComparison(target, Optional.empty(), why);
	}
}
