package org.goldthread.ui.analysis.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.coverage.Coverage;
import org.goldthread.analysis.coverage.OutcomeCoverage;
import org.goldthread.analysis.coverage.ServedOutcome;
import org.goldthread.model.Contribution;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Words;
import org.goldthread.ui.analysis.coverage.MatrixCell.Tone;

/** Turns the coverage of a portfolio into cells with words. */
final class CoverageCells {

	private static final String CROSS = "\u2717 ";

	private final OutcomeCoverage coverage;

	private CoverageCells(OutcomeCoverage coverage) {
		this.coverage = coverage;
	}

	static CoverageMatrix of(OutcomeCoverage coverage) {
		CoverageCells cells = new CoverageCells(coverage);
		return new CoverageMatrix(cells.headings(), coverage.workstreams().size(), cells::cell, cells.totals());
	}

	/** One line: how many outcomes are served, which are gaps, and the pounds that no weight brings to an outcome. */
	static String summary(OutcomeCoverage coverage) {
		long single = coverage.outcomes().stream().filter(served -> served.coverage() == Coverage.SINGLE).count();
		List<String> parts = new ArrayList<>();
		parts.add(Words.count(coverage.workstreams().size(), "workstream") + ", " + Words.count(coverage.outcomes().size(), "outcome"));
		parts.add(coverage.gaps().isEmpty() ? "every outcome is served" : CROSS + "served by nobody: " + names(coverage.gaps()));
		if (single > 0) {
			parts.add("! " + single + " on one workstream alone");
		}
		if (!coverage.workstreamsWithoutOutcome().isEmpty()) {
			parts.add(CROSS + "without outcome: " + names(coverage.workstreamsWithoutOutcome()));
		}
		if (coverage.poundsNotAttributed().signum() != 0) {
			parts.add(Words.money(coverage.poundsNotAttributed()) + " a year reaches no outcome");
		}
		return String.join("  \u00b7  ", parts);
	}

	private List<MatrixCell> headings() {
		List<MatrixCell> headings = new ArrayList<>();
		for (ServedOutcome served : coverage.outcomes()) {
			boolean gap = served.coverage() == Coverage.NONE;
			headings.add(new MatrixCell((gap ? CROSS : "") + name(served.outcome()), gap ? Tone.GAP : Tone.PLAIN, Optional.of(served.outcome()),
					Labels.of(served.outcome()) + (gap ? ": no workstream serves it" : "")));
		}
		headings.add(new MatrixCell("Total", Tone.PLAIN, Optional.empty(), "Weight that a workstream gives to all outcomes"));
		return List.copyOf(headings);
	}

	private MatrixCell cell(int row, int column) {
		Workstream workstream = coverage.workstreams().get(row);
		if (column < 0) {
			return heading(workstream);
		}
		if (column == coverage.outcomes().size()) {
			return sum(workstream);
		}
		ServedOutcome served = coverage.outcomes().get(column);
		Integer weight = served.weights().get(workstream);
		return weight == null ? empty(workstream, served) : weighed(workstream, served.outcome(), weight);
	}

	private static MatrixCell heading(Workstream workstream) {
		boolean gap = served(workstream).findAny().isEmpty();
		return new MatrixCell((gap ? CROSS : "") + Labels.of(workstream), gap ? Tone.GAP : Tone.PLAIN, Optional.of(workstream), Labels.of(workstream));
	}

	private static MatrixCell sum(Workstream workstream) {
		long outcomes = served(workstream).map(Contribution::getOutcome).distinct().count();
		if (outcomes == 0) {
			return new MatrixCell(CROSS + "none", Tone.GAP, Optional.of(workstream), Labels.of(workstream) + " serves no outcome");
		}
		int sum = served(workstream).filter(each -> each.getWeight() != null).mapToInt(Contribution::getWeight).sum();
		return new MatrixCell(sum + " %", Tone.PLAIN, Optional.of(workstream),
				Labels.of(workstream) + " gives " + sum + " % to " + Words.count(outcomes, "outcome"));
	}

	private static Stream<Contribution> served(Workstream workstream) {
		return workstream.getContributions().stream().filter(each -> each.getOutcome() != null);
	}

	private static MatrixCell weighed(Workstream workstream, Outcome outcome, int weight) {
		EObject contribution = workstream.getContributions().stream().filter(each -> each.getOutcome() == outcome).map(Contribution.class::cast)
				.findFirst().orElseThrow();
		return new MatrixCell(weight + " %", Tone.SERVED, Optional.of(contribution),
				Labels.of(workstream) + " contributes " + weight + " % to " + Labels.of(outcome));
	}

	private static MatrixCell empty(Workstream workstream, ServedOutcome served) {
		boolean gap = served.coverage() == Coverage.NONE;
		return new MatrixCell(gap ? "\u2717" : "", gap ? Tone.GAP : Tone.PLAIN, Optional.of(workstream),
				Labels.of(workstream) + " does not serve " + Labels.of(served.outcome()));
	}

	private List<MatrixLine> totals() {
		int allWeights = coverage.outcomes().stream().mapToInt(ServedOutcome::weightReceived).sum();
		BigDecimal allPounds = coverage.outcomes().stream().map(ServedOutcome::poundsAYear).reduce(BigDecimal.ZERO, BigDecimal::add);
		return List.of(
				total("Workstreams", "workstreams that serve it", CoverageCells::workstreams, Integer.toString(coverage.workstreams().size())),
				total("Weight received", "weight received, 100 % being one workstream", served -> plain(served, served.weightReceived() + " %"),
						allWeights + " %"),
				total("Benefits", "benefits", served -> plain(served, Integer.toString(served.benefits().size())), ""),
				total("Pounds a year", "likely full-year savings of its workstreams, by weight",
						served -> plain(served, Words.money(served.poundsAYear())), Words.money(allPounds)),
				total("Risks above appetite", "open risks above appetite", CoverageCells::risks, ""));
	}

	private MatrixLine total(String heading, String explanation, Function<ServedOutcome, MatrixCell> cell, String sum) {
		List<MatrixCell> cells = new ArrayList<>();
		for (ServedOutcome served : coverage.outcomes()) {
			MatrixCell plain = cell.apply(served);
			cells.add(new MatrixCell(plain.text(), plain.tone(), plain.leadsTo(), Labels.of(served.outcome()) + ": " + explanation + " " + plain.text()));
		}
		cells.add(new MatrixCell(sum, Tone.PLAIN, Optional.empty(), heading + (sum.isEmpty() ? "" : ", all: " + sum)));
		return new MatrixLine(new MatrixCell(heading, Tone.PLAIN, Optional.empty(), heading), List.copyOf(cells));
	}

	private static MatrixCell workstreams(ServedOutcome served) {
		int number = served.weights().size();
		return switch (served.coverage()) {
			case NONE -> new MatrixCell(CROSS + "none", Tone.GAP, Optional.of(served.outcome()), "");
			case SINGLE -> new MatrixCell("! " + number, Tone.WEAK, Optional.of(served.outcome()), "");
			case SEVERAL -> plain(served, Integer.toString(number));
		};
	}

	private static MatrixCell risks(ServedOutcome served) {
		int number = served.risksAboveAppetite().size();
		return number == 0 ? plain(served, "0") : new MatrixCell("! " + number, Tone.WEAK, Optional.of(served.outcome()), "");
	}

	private static MatrixCell plain(ServedOutcome served, String text) {
		return new MatrixCell(text, Tone.PLAIN, Optional.of(served.outcome()), "");
	}

	private static String names(List<? extends Element> elements) {
		return String.join(", ", elements.stream().limit(5).map(CoverageCells::name).toList()) + (elements.size() > 5 ? " and " + (elements.size() - 5) + " more" : "");
	}

	private static String name(Element element) {
		return element.getReference() == null || element.getReference().isEmpty() ? Labels.of(element) : element.getReference();
	}
}
