package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.step.Computation;
import org.goldthread.analysis.step.Steps;
import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.model.derived.RiskScores;

/** Collects what serves each outcome in one pass. */
final class CoverageReader {

	private final Portfolio portfolio;
	private final List<SavingsLine> counted = new ArrayList<>();
	private final List<Workstream> workstreams = new ArrayList<>();
	private final List<Workstream> withoutOutcome = new ArrayList<>();
	private final Map<Outcome, ServiceSum> sums = new IdentityHashMap<>();
	private final WorkstreamPounds pounds = new WorkstreamPounds();
	private BigDecimal notAttributed = BigDecimal.ZERO;

	CoverageReader(Portfolio portfolio) {
		this.portfolio = portfolio;
	}

	Computation<OutcomeCoverage> computation() {
		return new Steps().compute(() -> CountedLines.computation(portfolio), lines -> counted.addAll(lines.counted())).each(counted, pounds::add)
				.each(portfolio.getBenefits(), benefit -> benefit.getOutcomes().forEach(outcome -> sum(outcome).add(benefit)))
				.each(portfolio.getRisks(), this::read).once(this::readWorkstreams).each(workstreams, this::read).giving(this::coverage);
	}

	private void read(Risk risk) {
		if (portfolio.getRiskScale() != null && RiskScores.isOpenAboveAppetite(portfolio.getRiskScale(), risk)) {
			risk.getOutcomes().forEach(outcome -> sum(outcome).add(risk));
		}
	}

	private void readWorkstreams() {
		portfolio.getProgrammes().forEach(programme -> workstreams.addAll(programme.getWorkstreams()));
		notAttributed = pounds.withoutWorkstream();
	}

	private void read(Workstream workstream) {
		BigDecimal all = pounds.of(workstream);
		BigDecimal cashable = pounds.cashableOf(workstream);
		int sum = 0;
		boolean serves = false;
		for (Contribution contribution : workstream.getContributions()) {
			if (contribution.getOutcome() != null) {
				int weight = contribution.getWeight() == null ? 0 : contribution.getWeight();
				sum(contribution.getOutcome()).add(contribution, workstream, weight, share(all, weight), share(cashable, weight));
				sum += weight;
				serves = true;
			}
		}
		notAttributed = notAttributed.add(share(all, 100 - sum));
		if (!serves) {
			withoutOutcome.add(workstream);
		}
	}

	private OutcomeCoverage coverage() {
		List<ServedOutcome> outcomes = new ArrayList<>();
		Optional.ofNullable(portfolio.getVision()).stream().flatMap(vision -> vision.getThemes().stream())
				.flatMap(theme -> theme.getOutcomes().stream()).map(outcome -> sum(outcome).served(outcome)).forEach(outcomes::add);
		return new OutcomeCoverage(List.copyOf(workstreams), List.copyOf(outcomes), List.copyOf(withoutOutcome),
				notAttributed.setScale(0, RoundingMode.HALF_UP));
	}

	private ServiceSum sum(Outcome outcome) {
		return sums.computeIfAbsent(outcome, key -> new ServiceSum());
	}

	private static BigDecimal share(BigDecimal pounds, int percent) {
		return pounds.multiply(BigDecimal.valueOf(percent, 2));
	}
}
