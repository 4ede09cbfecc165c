package org.goldthread.rules.benefit;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class AttributionShareRuleTest {

	private final Benefit calls = element(Literals.BENEFIT, Benefit.class, "B-01", "Fewer calls");
	private final Benefit visits = element(Literals.BENEFIT, Benefit.class, "B-02", "Fewer visits");
	private final RuleTrial trial = RuleTrial.of("GT-B04", aPortfolio().with(calls, visits));

	@Test
	void aShareOverAHundredPerCentIsFound() {
		calls.setAttributionShare(120);

		assertEquals(List.of("Benefit B-01 Fewer calls claims 120 per cent of its improvement."), trial.messages());
	}

	@Test
	void benefitsThatClaimOneImprovementTwiceAreFound() {
		claim(calls, "Repeat contacts", 70);
		claim(visits, "repeat contacts ", 40);

		assertEquals("Benefit B-01 Fewer calls and 1 more claim 110 per cent of the improvement in \"Repeat contacts\".",
				trial.messages().get(0));
	}

	@Test
	void everyClaimOnTheImprovementIsFound() {
		claim(calls, "Repeat contacts", 70);
		claim(visits, "Repeat contacts", 40);

		assertEquals(List.of(calls, visits), trial.run().all().stream().map(Finding::element).toList());
	}

	@Test
	void benefitsThatShareAnImprovementAreNotFound() {
		claim(calls, "Repeat contacts", 60);
		claim(visits, "Repeat contacts", 40);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void benefitsOfDifferentMeasuresAreNotFound() {
		claim(calls, "Repeat contacts", 90);
		claim(visits, "Visits to offices", 90);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void benefitsWithoutMeasureAreNotAddedUp() {
		claim(calls, "", 90);
		claim(visits, "", 90);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLostBenefitClaimsNothing() {
		claim(calls, "Repeat contacts", 70);
		claim(visits, "Repeat contacts", 40);
		visits.setStatus(BenefitStatus.LOST);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		calls.setAttributionShare(120);

		trial.assertAnswerMends("Correct the share…", 80);
	}

	private static void claim(Benefit benefit, String measure, int share) {
		benefit.setPerformanceMeasure(measure);
		benefit.setAttributionShare(share);
	}
}
