package org.goldthread.analysis.savings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.goldthread.analysis.savings.LeftOut.Reason;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
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
		return computation(portfolio).finish();
	}

	/** Sorts the lines of a portfolio step by step. */
	public static Computation<CountedLines> computation(Portfolio portfolio) {
		return computation(portfolio, line -> true);
	}

	/**
	 * Sorts some lines of a portfolio step by step.
	 *
	 * @param included which lines there are for this purpose
	 */
	static Computation<CountedLines> computation(Portfolio portfolio, Predicate<? super SavingsLine> included) {
		Sorting sorting = new Sorting(included);
		return new Steps().each(portfolio.getSavingsLines(), sorting::compare).each(portfolio.getSavingsLines(), sorting::sort)
				.giving(() -> new CountedLines(sorting.counted, sorting.leftOut));
	}

	/** The lines that count, for quick look-up. */
	public Set<SavingsLine> asSet() {
		Set<SavingsLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
		lines.addAll(counted);
		return lines;
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
		return LineAmounts.hasAmount(line) ? Optional.empty() : Optional.of(Reason.NO_AMOUNT);
	}

	private static final class Sorting {

		private final Predicate<? super SavingsLine> included;
		private final Map<String, SavingsLine> largest = new HashMap<>();
		private final List<SavingsLine> counted = new ArrayList<>();
		private final List<LeftOut> leftOut = new ArrayList<>();

		Sorting(Predicate<? super SavingsLine> included) {
			this.included = included;
		}

		void compare(SavingsLine line) {
			Optional<String> group = group(line);
			if (included.test(line) && group.isPresent() && reason(line).isEmpty()) {
				largest.merge(group.get(), line,
						(first, second) -> LineAmounts.size(second).compareTo(LineAmounts.size(first)) > 0 ? second : first);
			}
		}

		void sort(SavingsLine line) {
			if (!included.test(line)) {
				return;
			}
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
	}
}
