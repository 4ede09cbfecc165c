package org.goldthread.exchange.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;

import org.goldthread.analysis.savings.AmountRange;
import org.goldthread.analysis.savings.WorkstreamSavings;
import org.goldthread.model.Contribution;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PrincipleTest;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskScale;
import org.goldthread.model.Workstream;
import org.goldthread.model.derived.RiskScores;

/** Computed cells of the workstreams register other than dates. */
final class WorkstreamCells {

	private WorkstreamCells() {
	}

	static Cell contributionTotal(Workstream workstream, RegisterContext context) {
		List<Integer> weights = workstream.getContributions().stream().map(Contribution::getWeight).filter(Objects::nonNull).toList();
		return ComputedCells.number(weights.isEmpty() ? OptionalInt.empty() : OptionalInt.of(weights.stream().mapToInt(Integer::intValue).sum()));
	}

	static Cell principlesTested(Workstream workstream, RegisterContext context) {
		return ComputedCells.links(context.analyses().sources(workstream, Literals.PRINCIPLE_TEST__WORKSTREAM, PrincipleTest.class).stream()
				.map(PrincipleTest::eContainer).map(DeliveryPrinciple.class::cast).distinct().sorted(new ReferenceOrder()).toList(), context);
	}

	static Cell risksAboveAppetite(Workstream workstream, RegisterContext context) {
		RiskScale scale = context.portfolio().getRiskScale();
		return scale == null ? Cell.EMPTY
				: Cell.number(context.analyses().sources(workstream, Literals.RISK__WORKSTREAM, Risk.class).stream()
						.filter(risk -> RiskScores.isOpenAboveAppetite(scale, risk)).count());
	}

	static Cell savingsLow(Workstream workstream, RegisterContext context) {
		return savings(workstream, context, AmountRange::low);
	}

	static Cell savingsLikely(Workstream workstream, RegisterContext context) {
		return savings(workstream, context, AmountRange::likely);
	}

	static Cell savingsHigh(Workstream workstream, RegisterContext context) {
		return savings(workstream, context, AmountRange::high);
	}

	private static Cell savings(Workstream workstream, RegisterContext context, Function<AmountRange, BigDecimal> amount) {
		WorkstreamSavings savings = context.analyses().workstreamSavings();
		return ComputedCells.restingOn(savings.recurrent(workstream), context,
				() -> ComputedCells.figure(savings.fullYearEffect(workstream).map(amount)));
	}
}
