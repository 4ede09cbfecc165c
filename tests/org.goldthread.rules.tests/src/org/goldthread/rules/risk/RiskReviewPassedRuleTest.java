package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RuleSetting;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskReviewPassedRuleTest {

	private final Risk fire = having(risk("R-001", "Fire"), risk -> risk.setNextReview(LocalDate.of(2018, 9, 17)));
	private final RuleTrial trial = RuleTrial.of(new RiskReviewPassedRule(), aPortfolio().with(fire));

	@Test
	void aReviewDateThatHasPassedIsFound() {
		assertEquals(List.of("Risk R-001 Fire was to be reviewed by 17 September 2018."), trial.messages());
	}

	@Test
	void aReviewThatIsDueTodayIsFine() {
		fire.setNextReview(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aRiskWithoutReviewDateIsFine() {
		fire.setNextReview(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theDayThatThePortfolioStandsForCounts() {
		RuleTrial old = RuleTrial.of(new RiskReviewPassedRule(),
				aPortfolio().having(portfolio -> portfolio.setAsAt(LocalDate.of(2018, 9, 1))).with(fire));

		assertEquals(List.of(), old.messages());
	}

	@Test
	void aPortfolioMayAllowSomeDays() {
		RuleTrial lenient = RuleTrial.of(new RiskReviewPassedRule(),
				aPortfolio().with(fire, having(Elements.create(Literals.RULE_SETTING, RuleSetting.class), setting -> {
					setting.setRuleId("GT-R05");
					setting.getParameters().add("days=1");
				})));

		assertEquals(List.of(), lenient.messages());
	}

	@Test
	void aNewDayMendsIt() {
		trial.assertAnswerMends("Set the next review…", LocalDate.of(2018, 10, 18));
	}
}
