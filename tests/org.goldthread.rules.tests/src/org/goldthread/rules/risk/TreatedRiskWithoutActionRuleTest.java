package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.ActionStatus;
import org.goldthread.model.Control;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskResponse;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatedRiskWithoutActionRuleTest {

	private final Risk fire = having(risk("R-001", "Fire"), risk -> risk.setResponse(RiskResponse.TREAT));
	private final RuleTrial trial = RuleTrial.of(new TreatedRiskWithoutActionRule(), aPortfolio().with(fire));

	@Test
	void aTreatedRiskWithNeitherControlNorActionIsFound() {
		assertEquals(List.of("Risk R-001 Fire is to be treated, yet it has neither a control nor an action."), trial.messages());
	}

	@Test
	void aControlIsEnough() {
		fire.getControls().add(element(Literals.CONTROL, Control.class, "CTL-001", "Sprinklers"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anActionIsEnough() {
		Risks.drill(fire);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aCancelledActionIsNotEnough() {
		Risks.drill(fire).setStatus(ActionStatus.CANCELLED);

		assertEquals(1, trial.messages().size());
	}

	@ParameterizedTest
	@EnumSource(value = RiskResponse.class, names = "TREAT", mode = EnumSource.Mode.EXCLUDE)
	void otherResponsesNeedNoAction(RiskResponse response) {
		fire.setResponse(response);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anotherResponseMendsIt() {
		trial.assertAnswerMends("Choose another response…", RiskResponse.TOLERATE);
	}
}
