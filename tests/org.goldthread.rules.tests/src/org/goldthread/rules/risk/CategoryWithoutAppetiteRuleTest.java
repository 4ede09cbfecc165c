package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Risk;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CategoryWithoutAppetiteRuleTest {

	private final Risk fire = having(risk("R-001", "Fire"), risk -> risk.setCategory(RiskCategory.PROPERTY));

	@Test
	void aUsedCategoryWithoutAppetiteIsFoundOnce() {
		Risk flood = having(risk("R-002", "Flood"), risk -> risk.setCategory(RiskCategory.PROPERTY));
		RuleTrial trial = RuleTrial.of(new CategoryWithoutAppetiteRule(), aPortfolio().with(fire, flood, Appetites.of(RiskCategory.LEGAL, 6)));

		assertEquals(List.of("The risk scale sets no appetite for category Property, which has 2 risks."), trial.messages());
	}

	@Test
	void aPortfolioWithoutScaleSetsNoAppetite() {
		assertEquals(List.of("The risk scale sets no appetite for category Property, which has 1 risk."),
				RuleTrial.of(new CategoryWithoutAppetiteRule(), aPortfolio().with(fire)).messages());
	}

	@Test
	void aCategoryWithAppetiteIsFine() {
		assertEquals(List.of(), RuleTrial.of(new CategoryWithoutAppetiteRule(),
				aPortfolio().with(fire, Appetites.of(RiskCategory.PROPERTY, 6))).messages());
	}

	@Test
	void opportunitiesNeedNoAppetite() {
		fire.setNature(RiskNature.OPPORTUNITY);

		assertEquals(List.of(), RuleTrial.of(new CategoryWithoutAppetiteRule(), aPortfolio().with(fire)).messages());
	}
}
