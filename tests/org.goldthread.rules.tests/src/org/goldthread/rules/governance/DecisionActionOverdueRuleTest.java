package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.DecisionAction;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class DecisionActionOverdueRuleTest {

	private final DecisionAction proposal = having(element(Literals.DECISION_ACTION, DecisionAction.class, "DA-01", "Costed proposal"),
			action -> action.setDue(LocalDate.of(2018, 9, 17)));
	private final RuleTrial trial = RuleTrial.of(new DecisionActionOverdueRule(), aPortfolio().with(proposal));

	@Test
	void anActionPastItsDayIsFound() {
		assertEquals(List.of("Action DA-01 Costed proposal was due on 17 September 2018 and is not done."), trial.messages());
	}

	@Test
	void anActionThatIsDueTodayIsFine() {
		proposal.setDue(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void sayingThatItIsDoneMendsIt() {
		trial.assertAnswerMends("Say where it stands…", ActionStatus.DONE);
	}

	@Test
	void anotherDayMendsIt() {
		trial.assertAnswerMends("Set another day…", LocalDate.of(2018, 10, 16));
	}
}
