package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Workstream;
import org.goldthread.model.derived.RiskScores;

/** Collects what serves each outcome in one pass. */
final class CoverageReader {

	private final Map<Outcome, Map<Workstream, Integer>> weights = new IdentityHashMap<>();
	private final Map<Outcome, Set<Benefit>> benefits = new IdentityHashMap<>();
	private final Map<Outcome, List<Risk>> risks = new IdentityHashMap<>();
	private final WorkstreamPounds pounds;
	private BigDecimal notAttributed;

	CoverageReader(Portfolio portfolio) {
		pounds = new WorkstreamPounds(portfolio);
		notAttributed = pounds.withoutWorkstream();
		for (Benefit benefit : portfolio.getBenefits()) {
			benefit.getOutcomes().forEach(outcome -> add(outcome, benefit));
		}
		Optional.ofNullable(portfolio.getRiskScale()).ifPresent(scale -> portfolio.getRisks().stream().filter(CoverageReader::isOpen)
				.filter(risk -> RiskScores.isAboveAppetite(scale, risk).orElse(false))
				.forEach(risk -> risk.getOutcomes().forEach(outcome -> risks.computeIfAbsent(outcome, key -> new ArrayList<>()).add(risk))));
	}

	void read(Workstream workstream) {
		int sum = 0;
		for (Contribution contribution : workstream.getContributions()) {
			Outcome outcome = contribution.getOutcome();
			if (outcome != null) {
				int weight = contribution.getWeight() == null ? 0 : contribution.getWeight();
				weights.computeIfAbsent(outcome, key -> new LinkedHashMap<>()).merge(workstream, weight, Integer::sum);
				Optional.ofNullable(contribution.getBenefit()).ifPresent(benefit -> add(outcome, benefit));
				sum += weight;
			}
		}
		notAttributed = notAttributed.add(share(pounds.of(workstream), 100 - sum));
	}

	ServedOutcome served(Outcome outcome) {
		Map<Workstream, Integer> contributing = weights.getOrDefault(outcome, Map.of());
		BigDecimal all = BigDecimal.ZERO;
		BigDecimal cashable = BigDecimal.ZERO;
		for (Map.Entry<Workstream, Integer> entry : contributing.entrySet()) {
			all = all.add(share(pounds.of(entry.getKey()), entry.getValue()));
			cashable = cashable.add(share(pounds.cashableOf(entry.getKey()), entry.getValue()));
		}
		return new ServedOutcome(outcome, Collections.unmodifiableMap(contributing), List.copyOf(benefits.getOrDefault(outcome, Set.of())),
				all.setScale(0, RoundingMode.HALF_UP), cashable.setScale(0, RoundingMode.HALF_UP), List.copyOf(risks.getOrDefault(outcome, List.of())));
	}

	BigDecimal notAttributed() {
		return notAttributed.setScale(0, RoundingMode.HALF_UP);
	}

	private void add(Outcome outcome, Benefit benefit) {
		benefits.computeIfAbsent(outcome, key -> new LinkedHashSet<>()).add(benefit);
	}

	private static boolean isOpen(Risk risk) {
		return risk.getStatus() != RiskStatus.CLOSED && risk.getStatus() != RiskStatus.OCCURRED;
	}

	private static BigDecimal share(BigDecimal pounds, int percent) {
		return pounds.multiply(BigDecimal.valueOf(percent, 2));
	}
}
