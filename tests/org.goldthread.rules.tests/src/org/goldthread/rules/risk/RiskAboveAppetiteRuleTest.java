package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.EscalationLevel;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskCategory;
import org.goldthread.model.RiskNature;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskAboveAppetiteRuleTest {

	private final Risk fire = having(Risks.fire(4, 4), risk -> risk.setCategory(RiskCategory.PROPERTY));
	private final RuleTrial trial = RuleTrial.of(new RiskAboveAppetiteRule(), aPortfolio().with(fire, Appetites.of(RiskCategory.PROPERTY, 12)));

	@Test
	void aRiskAboveAppetiteWithoutActionAndEscalationIsFound() {
		assertEquals(List.of("Risk R-001 Fire has a residual score of 16, above the appetite of 12, with no action under way and no escalation."),
				trial.messages());
	}

	@Test
	void aRiskWithinAppetiteIsFine() {
		fire.setResidualImpact(3);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anActionUnderWayIsEnough() {
		Risks.drill(fire);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anActionThatIsDoneIsNotEnough() {
		Risks.drill(fire).setStatus(ActionStatus.DONE);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void anOpportunityHasNoAppetite() {
		fire.setNature(RiskNature.OPPORTUNITY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void escalationMendsIt() {
		trial.assertAnswerMends("Escalate it to…", EscalationLevel.CABINET);
	}
}
