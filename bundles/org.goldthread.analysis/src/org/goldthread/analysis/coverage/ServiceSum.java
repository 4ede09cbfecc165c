package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.goldthread.model.Benefit;
import org.goldthread.model.Contribution;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;

/** Adds up what serves one outcome and what endangers it. */
final class ServiceSum {

	private final Map<Workstream, Integer> weights = new LinkedHashMap<>();
	private final Set<Benefit> benefits = new LinkedHashSet<>();
	private final List<Risk> risks = new ArrayList<>();
	private BigDecimal pounds = BigDecimal.ZERO;
	private BigDecimal cashable = BigDecimal.ZERO;

	void add(Benefit benefit) {
		benefits.add(benefit);
	}

	void add(Risk risk) {
		risks.add(risk);
	}

	/** Adds a contribution with its share of the workstream's pounds. */
	void add(Contribution contribution, Workstream workstream, int weight, BigDecimal poundsShare, BigDecimal cashableShare) {
		weights.merge(workstream, weight, Integer::sum);
		if (contribution.getBenefit() != null) {
			benefits.add(contribution.getBenefit());
		}
		pounds = pounds.add(poundsShare);
		cashable = cashable.add(cashableShare);
	}

	ServedOutcome served(Outcome outcome) {
		return new ServedOutcome(outcome, Collections.unmodifiableMap(weights), List.copyOf(benefits), pounds.setScale(0, RoundingMode.HALF_UP),
				cashable.setScale(0, RoundingMode.HALF_UP), List.copyOf(risks));
	}
}
