package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.step.Computation;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;

/**
 * The matrix of workstreams and outcomes.
 *
 * @param workstreams all workstreams, in the order of the portfolio
 * @param outcomes all outcomes with what serves them, in the order of the portfolio
 * @param workstreamsWithoutOutcome the workstreams that serve no outcome
 * @param poundsNotAttributed likely full-year pounds of counted savings that no weight brings to an outcome
 */
public record OutcomeCoverage(List<Workstream> workstreams, List<ServedOutcome> outcomes, List<Workstream> workstreamsWithoutOutcome,
		BigDecimal poundsNotAttributed) {

	/** The coverage of a portfolio. */
	public static OutcomeCoverage of(Portfolio portfolio) {
		return computation(portfolio).finish();
	}

	/** Works out the coverage of a portfolio. */
	public static Computation<OutcomeCoverage> computation(Portfolio portfolio) {
		return new CoverageReader(portfolio).computation();
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
}
