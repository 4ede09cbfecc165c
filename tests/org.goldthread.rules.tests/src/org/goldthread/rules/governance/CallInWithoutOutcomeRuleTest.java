package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CallInWithoutOutcomeRuleTest {

	private final Decision decision = having(Minutes.decision(), each -> {
		each.setStatus(DecisionStatus.CALLED_IN);
		each.setCallInEnds(LocalDate.of(2018, 9, 17));
	});
	private final RuleTrial trial = RuleTrial.of(new CallInWithoutOutcomeRule(), aPortfolio().with(decision));

	@Test
	void aCallInWithoutOutcomeIsFoundAfterItsWindow() {
		assertEquals(List.of("Decision DEC-01 Agree Option 1 was called in, its window ended on 17 September 2018, and no outcome is recorded."),
				trial.messages());
	}

	@Test
	void anOpenWindowIsFine() {
		decision.setCallInEnds(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aDecisionThatWasNotCalledInIsFine() {
		decision.setStatus(DecisionStatus.RESOLVED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theOutcomeMendsIt() {
		trial.assertAnswerMends("Write the outcome…", "Scrutiny asked for no change.");
	}
}
