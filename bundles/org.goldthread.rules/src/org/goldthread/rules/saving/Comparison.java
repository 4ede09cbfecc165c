package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.AmountBasis;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingYear;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.SavingsTarget;

/** Adds up savings lines in the way that a target counts. */
final class Comparison {

	private Comparison() {
	}

	/** Whether the basis of a target is complete enough for a total to be made. */
	static boolean isPossible(SavingsTarget target) {
		return target.getBasis() == AmountBasis.FULL_YEAR_EFFECT
				|| target.getBasis() == AmountBasis.CUMULATIVE && target.getBasisFrom() != null && target.getBasisTo() != null;
	}

	/** The total of the lines on the basis of a target, in pounds; empty when it has none that is complete. */
	static Optional<BigDecimal> total(SavingsTarget target, List<SavingsLine> lines) {
		if (!isPossible(target)) {
			return Optional.empty();
		}
		if (target.getBasis() == AmountBasis.CUMULATIVE) {
			return Optional.of(LineAmounts.total(lines, line -> between(line, target.getBasisFrom(), target.getBasisTo())));
		}
		List<SavingsLine> lasting = lines.stream().filter(line -> line.getRecurrence() != Recurrence.ONE_OFF).toList();
		return Optional.of(LineAmounts.total(lasting, line -> inFull(line, target.getBasisTo())));
	}

	private static BigDecimal between(SavingsLine line, FinancialYear from, FinancialYear to) {
		return line.getYears().stream().filter(each -> each.getYear() != null && each.getLikely() != null)
				.filter(each -> each.getYear().compareTo(from) >= 0 && each.getYear().compareTo(to) <= 0).map(SavingYear::getLikely)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The likely amount of the last profiled year up to {@code to}, which goes on; the net amount of a full year without a profile. */
	private static BigDecimal inFull(SavingsLine line, FinancialYear to) {
		if (to != null && line.getEndYear() != null && line.getEndYear().compareTo(to) < 0) {
			return BigDecimal.ZERO;
		}
		return line.getYears().isEmpty() ? LineAmounts.fullYear(line)
				: line.getYears().stream().filter(each -> each.getYear() != null && each.getLikely() != null)
						.filter(each -> to == null || each.getYear().compareTo(to) <= 0).max(Comparator.comparing(SavingYear::getYear))
						.map(SavingYear::getLikely).orElse(BigDecimal.ZERO);
	}
}
