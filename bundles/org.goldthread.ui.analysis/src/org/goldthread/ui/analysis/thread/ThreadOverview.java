package org.goldthread.ui.analysis.thread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.LineAmounts;
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

	/** @param counted the savings lines that count in totals */
	static ThreadOverview of(ThreadTrace trace, Set<SavingsLine> counted) {
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
		pounds(trace, counted).ifPresent(amount -> parts.add(Words.money(amount) + " a year"));
		String reached = parts.isEmpty() ? "Reaches nothing" : "Reaches " + String.join(", ", parts);
		return new ThreadOverview(trace.element(), trace.gaps().isEmpty() ? reached : reached + "  \u00b7  " + Words.count(trace.gaps().size(), "gap"),
				List.copyOf(sections));
	}

	/** Likely full-year effect of the counted recurrent lines that are reached; empty where none of them states an amount. */
	private static Optional<BigDecimal> pounds(ThreadTrace trace, Set<SavingsLine> counted) {
		return trace.to(ThreadEnd.SAVINGS_LINE).stream().map(chain -> (SavingsLine) chain.last()).filter(counted::contains)
				.map(LineAmounts::fullYearEffect).flatMap(Optional::stream).map(AmountRange::likely).reduce(BigDecimal::add);
	}

	private static String heading(ThreadEnd end) {
		String plural = Concept.of(end.type()).plural();
		return end == ThreadEnd.OUTCOME ? plural + " of the vision" : plural;
	}
}
