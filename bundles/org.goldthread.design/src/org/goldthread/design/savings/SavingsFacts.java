package org.goldthread.design.savings;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.design.label.Pounds;
import org.goldthread.model.Cashability;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;

/** What can be said of savings lines in short. Pure functions. */
public final class SavingsFacts {

	private SavingsFacts() {
	}

	/** What a line saves in a full year, or once where it is not recurrent; in pounds, 0 where nothing is stated. */
	public static BigDecimal amount(SavingsLine line) {
		return LineAmounts.fullYearEffect(line).map(range -> range.likely()).orElseGet(() -> LineAmounts.size(line));
	}

	/** "£1.8m a year", or "£1.5m once"; empty where nothing is stated. */
	public static String worth(SavingsLine line) {
		BigDecimal amount = amount(line);
		if (amount.signum() == 0) {
			return "";
		}
		return Pounds.brief(amount) + (line.getRecurrence() == Recurrence.ONE_OFF ? " once" : " a year");
	}

	/**
	 * What lines save together in a full year, in pounds: lines that are undeliverable or written out do not count, nor do
	 * those that are saved once, and of an overlap group the largest counts.
	 */
	public static BigDecimal together(Collection<SavingsLine> lines) {
		Map<String, BigDecimal> largest = new HashMap<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (SavingsLine line : lines) {
			if (isLive(line) && line.getRecurrence() == Recurrence.RECURRENT) {
				Optional<String> group = overlapGroup(line);
				if (group.isPresent()) {
					largest.merge(group.get(), amount(line), BigDecimal::max);
				} else {
					sum = sum.add(amount(line));
				}
			}
		}
		return largest.values().stream().reduce(sum, BigDecimal::add);
	}

	/** Whether a line may still be delivered, or has been. */
	public static boolean isLive(SavingsLine line) {
		return line.getStatus() != SavingStatus.UNDELIVERABLE && line.getStatus() != SavingStatus.WRITTEN_OUT;
	}

	/** Whether a line takes money out of a budget. */
	public static boolean isCashable(SavingsLine line) {
		return line.getCashability() == Cashability.CASHABLE;
	}

	/** The group of lines that claim the same pounds; empty for none. */
	public static Optional<String> overlapGroup(SavingsLine line) {
		return Optional.ofNullable(line.getOverlapGroup()).map(String::strip).filter(group -> !group.isEmpty());
	}
}
