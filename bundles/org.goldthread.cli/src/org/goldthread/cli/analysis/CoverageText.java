package org.goldthread.cli.analysis;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.goldthread.analysis.coverage.Coverage;
import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.model.Workstream;

/** Coverage of the outcomes for people. */
final class CoverageText {

	private static final int OUTCOMES_ACROSS = 14;
	private static final int MOST_OUTCOMES_ACROSS = 3 * OUTCOMES_ACROSS;

	private CoverageText() {
	}

	static void print(OutcomeCoverage coverage, PrintStream out) {
		Lines lines = new Lines(out);
		out.println("OUTCOMES AND WHAT SERVES THEM (pounds: likely, full-year effect)");
		TextTable table = new TextTable("outcome", "workstreams", "weight", "benefits", "£ a year", "cashable", "risks above appetite");
		coverage.outcomes().stream().limit(Phrases.MOST).forEach(served -> table.row(List.of(Phrases.label(served.outcome()),
				Integer.toString(served.weights().size()), served.weightReceived() + " %", Integer.toString(served.benefits().size()),
				Phrases.pounds(served.poundsAYear()), Phrases.pounds(served.cashablePoundsAYear()),
				Integer.toString(served.risksAboveAppetite().size()))));
		table.print(out);
		lines.rest(coverage.outcomes());
		lines.text(2, "£" + Phrases.pounds(coverage.poundsNotAttributed()) + " a year is brought to no outcome by any weight.");
		printGaps(coverage, lines);
		printMatrix(coverage, out, lines);
	}

	private static void printGaps(OutcomeCoverage coverage, Lines lines) {
		coverage.outcomes().stream().filter(served -> served.coverage() != Coverage.SEVERAL).limit(Phrases.MOST).forEach(served -> lines.text(2,
				served.coverage() == Coverage.NONE ? "GAP: " + Phrases.label(served.outcome()) + " is served by no workstream."
						: Phrases.label(served.outcome()) + " rests on one workstream alone, "
								+ Phrases.label(served.weights().keySet().iterator().next()) + "."));
		List<Workstream> without = coverage.workstreamsWithoutOutcome();
		without.stream().limit(Phrases.MOST).forEach(workstream -> lines.text(2, "GAP: " + Phrases.label(workstream) + " serves no outcome."));
		lines.rest(without);
	}

	/** Weights in per cent, outcomes across in blocks that fit the width; "." where a workstream does not serve an outcome. */
	private static void printMatrix(OutcomeCoverage coverage, PrintStream out, Lines lines) {
		List<ServedOutcome> outcomes = coverage.outcomes();
		for (int from = 0; from < Math.min(outcomes.size(), MOST_OUTCOMES_ACROSS); from += OUTCOMES_ACROSS) {
			List<ServedOutcome> across = outcomes.subList(from, Math.min(outcomes.size(), from + OUTCOMES_ACROSS));
			lines.heading("WEIGHTS IN PER CENT OF EACH WORKSTREAM'S EFFORT");
			List<String> headings = new ArrayList<>(List.of("workstream"));
			across.forEach(served -> headings.add(Phrases.cut(Phrases.reference(served.outcome()), 5)));
			TextTable table = new TextTable(headings);
			coverage.workstreams().stream().limit(Phrases.MOST).forEach(workstream -> table.row(row(workstream, across)));
			table.print(out);
			lines.rest(coverage.workstreams());
		}
	}

	private static List<String> row(Workstream workstream, List<ServedOutcome> across) {
		List<String> cells = new ArrayList<>(List.of(Phrases.label(workstream)));
		across.forEach(served -> cells.add(served.weights().containsKey(workstream) ? served.weights().get(workstream).toString() : "."));
		return cells;
	}
}
