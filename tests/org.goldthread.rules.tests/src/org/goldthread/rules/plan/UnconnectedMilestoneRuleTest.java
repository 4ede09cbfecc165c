package org.goldthread.rules.plan;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class UnconnectedMilestoneRuleTest {

	private final Milestone design = milestone("MS-001", "Design agreed");
	private final Milestone live = milestone("MS-002", "Live");
	private final RuleTrial trial = RuleTrial.of(new UnconnectedMilestoneRule(), aPortfolio().with(design, live));

	@Test
	void milestonesThatStandAloneAreFound() {
		assertEquals(List.of("Milestone MS-001 Design agreed waits for nothing, and nothing waits for it.",
				"Milestone MS-002 Live waits for nothing, and nothing waits for it."), trial.messages());
	}

	@Test
	void onePredecessorConnectsBoth() {
		live.getPredecessors().add(design);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aHandoverConnectsBoth() {
		RuleTrial connected = RuleTrial.of(new UnconnectedMilestoneRule(), aPortfolio().with(design, live,
				having(element(Literals.DEPENDENCY, Dependency.class, "DEP-01", "Design"), dependency -> {
					dependency.setGiverItem(design);
					dependency.setReceiverItem(live);
				})));

		assertEquals(List.of(), connected.messages());
	}

	@Test
	void aMilestoneThatHasPassedIsFine() {
		design.setActual(RuleTrial.TODAY);
		live.setActual(RuleTrial.TODAY);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPredecessorMendsIt() {
		trial.assertAnswerMends("Choose what comes before…", live);
	}
}
