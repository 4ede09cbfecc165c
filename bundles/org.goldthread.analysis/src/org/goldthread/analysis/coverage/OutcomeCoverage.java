package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/**
 * The matrix of workstreams and outcomes.
 *
 * @param workstreams all workstreams, in the order of the portfolio
 * @param outcomes all outcomes with what serves them, in the order of the portfolio
 * @param poundsNotAttributed likely full-year pounds of counted savings that no weight brings to an outcome
 */
public record OutcomeCoverage(List<Workstream> workstreams, List<ServedOutcome> outcomes, BigDecimal poundsNotAttributed) {

	/** The coverage of a portfolio. */
	public static OutcomeCoverage of(Portfolio portfolio) {
		List<Workstream> workstreams = portfolio.getProgrammes().stream().flatMap(programme -> programme.getWorkstreams().stream()).toList();
		CoverageReader reader = new CoverageReader(portfolio);
		workstreams.forEach(reader::read);
		List<ServedOutcome> outcomes = new ArrayList<>();
		Optional.ofNullable(portfolio.getVision()).stream().flatMap(vision -> vision.getThemes().stream())
				.flatMap(theme -> theme.getOutcomes().stream()).map(reader::served).forEach(outcomes::add);
		return new OutcomeCoverage(workstreams, List.copyOf(outcomes), reader.notAttributed());
	}

	/** The weight with which a workstream serves an outcome, 0 where it states none; empty where it does not serve it. */
	public Optional<Integer> weight(Workstream workstream, Outcome outcome) {
		return outcomes.stream().filter(served -> served.outcome() == outcome).findFirst()
				.flatMap(served -> Optional.ofNullable(served.weights().get(workstream)));
	}

	/** The outcomes that no workstream serves. */
	public List<Outcome> gaps() {
		return outcomes.stream().filter(served -> served.coverage() == Coverage.NONE).map(ServedOutcome::outcome).toList();
	}

	/** The workstreams that serve no outcome. */
	public List<Workstream> workstreamsWithoutOutcome() {
		return workstreams.stream().filter(workstream -> workstream.getContributions().stream().allMatch(each -> each.getOutcome() == null))
				.toList();
	}
}
