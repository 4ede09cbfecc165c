package org.goldthread.rules.risk;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class RiskOffTheThreadRuleTest {

	private final Risk fire = risk("R-001", "Fire");
	private final Workstream depot = workstream("WS-01", "Depot");
	private final Outcome safe = outcome("TC1", "Safe lives");
	private final RuleTrial trial = RuleTrial.of(new RiskOffTheThreadRule(), aPortfolio().with(fire, depot, safe));

	@Test
	void aRiskThatIsLinkedToNothingIsFound() {
		assertEquals(List.of("Risk R-001 Fire is linked to no outcome, workstream, saving, milestone or capability."), trial.messages());
	}

	@Test
	void anyLinkIsEnough() {
		fire.getCapabilities().add(element(Literals.CAPABILITY, Capability.class, "C-01", "Prevention"));

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOutcomeMendsIt() {
		trial.assertAnswerMends("Choose an outcome at stake…", safe);
	}

	@Test
	void aWorkstreamMendsIt() {
		trial.assertAnswerMends("Choose a workstream…", depot);
	}
}
