package org.goldthread.analysis.coverage;

import static org.goldthread.analysis.savings.Lines.line;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Benefit;
import org.goldthread.model.Cashability;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAppetite;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskScale;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class OutcomeCoverageTest {

	private final Outcome safe = outcome("O1", "Safe");
	private final Outcome green = outcome("O2", "Green");
	private final Outcome unserved = outcome("O3", "Unserved");
	private final Workstream door = workstream("WS-1", "Door", contribution(safe, 60), contribution(green, 30));
	private final Workstream hub = workstream("WS-2", "Hub", contribution(safe, 50), contribution(safe, 20));
	private final Workstream idle = workstream("WS-3", "Idle");

	@Test
	void theMatrixHoldsTheWeights() {
		OutcomeCoverage coverage = coverage(portfolio());

		assertEquals(Optional.of(60), coverage.weight(door, safe));
		assertEquals(Optional.of(70), coverage.weight(hub, safe)); // 50 and 20
		assertEquals(Optional.empty(), coverage.weight(hub, green));
	}

	@Test
	void theCoverageIsNoneSingleOrSeveral() {
		assertEquals(List.of(Coverage.SEVERAL, Coverage.SINGLE, Coverage.NONE),
				coverage(portfolio()).outcomes().stream().map(ServedOutcome::coverage).toList());
		assertEquals(130, coverage(portfolio()).outcomes().get(0).weightReceived());
	}

	@Test
	void gapsAreNamedOnBothSides() {
		assertEquals(List.of(unserved), coverage(portfolio()).gaps());
		assertEquals(List.of(idle), coverage(portfolio()).workstreamsWithoutOutcome());
	}

	@Test
	void poundsAreSharedOutByWeight() {
		OutcomeCoverage coverage = coverage(portfolio().with(having(line("A", 1000), line -> line.setWorkstream(door)),
				having(line("B", 200), line -> {
					line.setWorkstream(hub);
					line.setCashability(Cashability.NON_CASHABLE);
				}), having(line("C", 40), line -> line.setWorkstream(idle)), line("D", 5)));

		// O1: 60 % of 1000 and 70 % of 200; O2: 30 % of 1000; the rest: 10 % of 1000, 30 % of 200, all of 40 and of 5
		assertEquals(List.of("740 600", "300 300", "0 0"),
				coverage.outcomes().stream().map(served -> served.poundsAYear() + " " + served.cashablePoundsAYear()).toList());
		assertEquals("205", coverage.poundsNotAttributed().toString());
	}

	@Test
	void benefitsCountOnceWhetherTheyNameTheOutcomeOrAContributionGoesThroughThem() {
		Benefit named = having(element(Literals.BENEFIT, Benefit.class, "B-1", "Named"), benefit -> benefit.getOutcomes().add(safe));
		door.getContributions().get(0).setBenefit(named);
		Benefit through = element(Literals.BENEFIT, Benefit.class, "B-2", "Through");
		hub.getContributions().get(0).setBenefit(through);

		assertEquals(List.of(named, through), coverage(portfolio().with(named, through)).outcomes().get(0).benefits());
	}

	@Test
	void openRisksAboveAppetiteAreNamed() {
		RiskAppetite appetite = Elements.create(Literals.RISK_APPETITE, RiskAppetite.class);
		appetite.setCategory(RiskCategory.PEOPLE);
		appetite.setHighestScore(8);
		RiskScale scale = Elements.create(Literals.RISK_SCALE, RiskScale.class);
		scale.getAppetites().add(appetite);
		Risk above = scored("R-1", 3);

		Risk closed = having(scored("R-3", 5), risk -> risk.setStatus(RiskStatus.CLOSED));

		assertEquals(List.of(above), coverage(portfolio().with(scale, above, scored("R-2", 2), closed)).outcomes().get(0).risksAboveAppetite()); // 3 × 3 is above 8, 3 × 2 is not
	}

	private Risk scored(String reference, int impact) {
		return having(risk(reference, reference), risk -> {
			risk.setCategory(RiskCategory.PEOPLE);
			risk.setResidualLikelihood(3);
			risk.setResidualImpact(impact);
			risk.getOutcomes().add(safe);
		});
	}

	private PortfolioBuilder portfolio() {
		return aPortfolio().with(safe, green, unserved, door, hub, idle);
	}

	private static OutcomeCoverage coverage(PortfolioBuilder portfolio) {
		return OutcomeCoverage.of(portfolio.build());
	}
}
