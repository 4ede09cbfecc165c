package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Decision;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DecisionOffTheThreadRuleTest {

	private final Decision decision = Minutes.decision();
	private final SavingsLine contacts = savingsLine("SAV-01", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of(new DecisionOffTheThreadRule(), aPortfolio().with(decision, contacts));

	@Test
	void aDecisionThatIsLinkedToNothingIsFound() {
		assertEquals(List.of("Decision DEC-01 Agree Option 1 is linked to nothing."), trial.messages());
	}

	@Test
	void aSavingThatRestsOnItIsEnough() {
		contacts.setDecision(decision);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aLinkMendsIt() {
		trial.assertAnswerMends("Choose what it concerns…", contacts);
	}
}
