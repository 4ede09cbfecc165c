package org.goldthread.ui.analysis.thread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.LineAmounts;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadDirection;
import org.goldthread.analysis.thread.ThreadEnd;
import org.goldthread.analysis.thread.ThreadTrace;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.Words;

/**
 * The golden thread of one element as it is shown.
 *
 * @param element the element
 * @param summary one line: what is reached, how many pounds a year, how much is missing
 * @param sections up first, then what is missing, then each kind of end below; never with neither chains nor gaps
 */
record ThreadOverview(Element element, String summary, List<ThreadSection> sections) {

	/**
	 * Words for a trace.
	 *
	 * @param counted the savings lines that count in totals
	 */
	static ThreadOverview of(ThreadTrace trace, Set<SavingsLine> counted) {
		return computation(trace, counted).finish();
	}

	/** Finds the words step by step. */
	static Computation<ThreadOverview> computation(ThreadTrace trace, Set<SavingsLine> counted) {
		List<BigDecimal> amounts = new ArrayList<>();
		return new Steps().each(trace.to(ThreadEnd.SAVINGS_LINE), chain -> pounds(chain, counted).ifPresent(amounts::add))
				.giving(() -> of(trace, amounts.stream().reduce(BigDecimal::add)));
	}

	private static ThreadOverview of(ThreadTrace trace, Optional<BigDecimal> pounds) {
		List<ThreadSection> sections = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		for (ThreadEnd end : ThreadEnd.values()) {
			List<Chain> chains = trace.to(end);
			if (!chains.isEmpty()) {
				sections.add(ThreadSection.ofChains(heading(end), chains));
				parts.add(Words.count(chains.size(), end.word()));
			}
			if (end.direction() == ThreadDirection.UP && !trace.gaps().isEmpty()) {
				sections.add(ThreadSection.ofGaps(trace.gaps()));
			}
		}
		pounds.ifPresent(amount -> parts.add(Words.money(amount) + " a year"));
		String reached = parts.isEmpty() ? "Reaches nothing" : "Reaches " + String.join(", ", parts);
		return new ThreadOverview(trace.element(), trace.gaps().isEmpty() ? reached : reached + "  \u00b7  " + Words.count(trace.gaps().size(), "gap"),
				List.copyOf(sections));
	}

	/** Likely full-year effect of the line at the end of a chain; empty unless it counts, is recurrent and states an amount. */
	private static Optional<BigDecimal> pounds(Chain chain, Set<SavingsLine> counted) {
		return Optional.of((SavingsLine) chain.last()).filter(counted::contains).flatMap(LineAmounts::fullYearEffect).map(AmountRange::likely);
	}

	private static String heading(ThreadEnd end) {
		String plural = Concept.of(end.type()).plural();
		return end == ThreadEnd.OUTCOME ? plural + " of the vision" : plural;
	}
}
