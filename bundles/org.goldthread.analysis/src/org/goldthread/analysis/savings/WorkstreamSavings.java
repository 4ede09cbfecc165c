package org.goldthread.analysis.savings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;

/** The counted savings lines of each workstream. A snapshot: what changes in the portfolio afterwards is not in it. */
public final class WorkstreamSavings {

	private final Map<Workstream, List<SavingsLine>> lines = new IdentityHashMap<>();

	/** Sorts the lines that count by workstream; lines of no workstream are passed over. */
	public WorkstreamSavings(CountedLines counted) {
		for (SavingsLine line : counted.counted()) {
			if (line.getWorkstream() != null) {
				lines.computeIfAbsent(line.getWorkstream(), key -> new ArrayList<>()).add(line);
			}
		}
	}

	/** The counted lines of a workstream that have a full-year effect, in the order of the portfolio. */
	public List<SavingsLine> recurrent(Workstream workstream) {
		return lines.getOrDefault(workstream, List.of()).stream().filter(line -> LineAmounts.fullYearEffect(line).isPresent()).toList();
	}

	/** The full-year effect of a workstream's counted lines; empty when none of them has one. */
	public Optional<AmountRange> fullYearEffect(Workstream workstream) {
		return lines.getOrDefault(workstream, List.of()).stream().map(LineAmounts::fullYearEffect).flatMap(Optional::stream)
				.reduce(AmountRange::plus);
	}
}
