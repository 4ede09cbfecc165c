package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskAction;
import org.goldthread.model.RiskStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskActionOverdueRuleTest {

	private final Risk fire = risk("R-001", "Fire");
	private final RiskAction drill = having(Risks.drill(fire), action -> action.setDue(LocalDate.of(2018, 9, 17)));
	private final RuleTrial trial = RuleTrial.of(new RiskActionOverdueRule(), aPortfolio().with(fire));

	@Test
	void anActionPastItsDayIsFound() {
		assertEquals(List.of("Action ACT-001 Drill was due on 17 September 2018 and is not done."), trial.messages());
	}

	@Test
	void anActionDueTodayIsFine() {
		drill.setDue(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@ParameterizedTest
	@EnumSource(value = ActionStatus.class, names = { "DONE", "CANCELLED" })
	void anActionThatIsOverIsFine(ActionStatus status) {
		drill.setStatus(status);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anActionOfAClosedRiskIsFine() {
		fire.setStatus(RiskStatus.CLOSED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anotherDayMendsIt() {
		trial.assertAnswerMends("Set another day…", LocalDate.of(2018, 10, 17));
	}

	@Test
	void sayingThatItIsDoneMendsIt() {
		trial.assertAnswerMends("Say where it stands…", ActionStatus.DONE);
	}
}
