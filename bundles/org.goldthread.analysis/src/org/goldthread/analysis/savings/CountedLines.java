package org.goldthread.analysis.savings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.analysis.savings.LeftOut.Reason;
import org.goldthread.model.Portfolio;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;

/**
 * Which savings lines count. Lines that are undeliverable or written out do not. Of the lines of an overlap group, which
 * claim the same pounds, the largest counts: the one with the greatest likely amount of any year, the first of equal ones.
 *
 * @param counted the lines that count, in the order of the portfolio
 * @param leftOut the others, in the order of the portfolio
 */
public record CountedLines(List<SavingsLine> counted, List<LeftOut> leftOut) {

	/** Takes copies. */
	public CountedLines {
		counted = List.copyOf(counted);
		leftOut = List.copyOf(leftOut);
	}

	/** The lines of a portfolio. */
	public static CountedLines of(Portfolio portfolio) {
		Map<String, SavingsLine> largest = largestByGroup(portfolio);
		List<SavingsLine> counted = new ArrayList<>();
		List<LeftOut> leftOut = new ArrayList<>();
		for (SavingsLine line : portfolio.getSavingsLines()) {
			Optional<Reason> reason = reason(line);
			Optional<SavingsLine> larger = group(line).map(largest::get).filter(other -> other != line);
			if (reason.isPresent()) {
				leftOut.add(new LeftOut(line, reason.get(), Optional.empty()));
			} else if (larger.isPresent()) {
				leftOut.add(new LeftOut(line, Reason.OVERLAP, larger));
			} else {
				counted.add(line);
			}
		}
		return new CountedLines(counted, leftOut);
	}

	/** The lines that count, for quick look-up. */
	public Set<SavingsLine> asSet() {
		Set<SavingsLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
		lines.addAll(counted);
		return lines;
	}

	private static Map<String, SavingsLine> largestByGroup(Portfolio portfolio) {
		Map<String, SavingsLine> largest = new HashMap<>();
		for (SavingsLine line : portfolio.getSavingsLines()) {
			if (reason(line).isEmpty()) {
				group(line).ifPresent(group -> largest.merge(group, line,
						(first, second) -> LineAmounts.size(second).compareTo(LineAmounts.size(first)) > 0 ? second : first));
			}
		}
		return largest;
	}

	private static Optional<String> group(SavingsLine line) {
		return Optional.ofNullable(line.getOverlapGroup()).map(String::strip).filter(group -> !group.isEmpty());
	}

	private static Optional<Reason> reason(SavingsLine line) {
		if (line.getStatus() == SavingStatus.UNDELIVERABLE) {
			return Optional.of(Reason.UNDELIVERABLE);
		}
		if (line.getStatus() == SavingStatus.WRITTEN_OUT) {
			return Optional.of(Reason.WRITTEN_OUT);
		}
		boolean hasAmount = LineAmounts.firstYear(line).isPresent() || LineAmounts.fullYearEffect(line).isPresent();
		return hasAmount ? Optional.empty() : Optional.of(Reason.NO_AMOUNT);
	}
}
