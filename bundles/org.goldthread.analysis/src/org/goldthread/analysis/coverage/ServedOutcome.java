package org.goldthread.analysis.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.goldthread.model.Benefit;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;

/**
 * What serves one outcome and what endangers it.
 *
 * @param outcome the outcome
 * @param weights the workstreams that contribute, each with its weight in per cent of its effort, 0 where none is stated
 * @param benefits the benefits that name the outcome or that a contribution to it goes through
 * @param poundsAYear likely full-year effect of the counted savings of these workstreams, each workstream's pounds times
 *        its weight; all kinds of saving, in whole pounds
 * @param cashablePoundsAYear the part of it that leaves a budget
 * @param risksAboveAppetite open risks to the outcome whose residual score is above the appetite for their category
 */
public record ServedOutcome(Outcome outcome, Map<Workstream, Integer> weights, List<Benefit> benefits, BigDecimal poundsAYear,
		BigDecimal cashablePoundsAYear, List<Risk> risksAboveAppetite) {

	/** Whether none, one or several workstreams contribute. */
	public Coverage coverage() {
		return Coverage.of(weights.size());
	}

	/** The weights added up, in per cent of one workstream's effort: 150 stands for one and a half workstreams. */
	public int weightReceived() {
		return weights.values().stream().mapToInt(Integer::intValue).sum();
	}
}
