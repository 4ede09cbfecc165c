package org.goldthread.rules.capability;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class CapabilityGapRuleTest {

	private final Capability web = having(element(Literals.CAPABILITY, Capability.class, "C-02", "Web and app"), capability -> {
		capability.setCurrentMaturity(2);
		capability.setTargetMaturity(4);
	});
	private final Workstream digital = workstream("WS-07", "Digital");
	private final RuleTrial trial = RuleTrial.of(new CapabilityGapRule(), aPortfolio().with(web, digital));

	@Test
	void aMaturityGapThatNobodyClosesIsFound() {
		assertEquals(List.of("Capability C-02 Web and app is to rise from maturity 2 to 4, but no workstream changes it."), trial.messages());
	}

	@Test
	void aGapInWordsIsFound() {
		web.setTargetMaturity(2);
		web.setTechnologyGap("Customer platform.");

		assertEquals(List.of("Capability C-02 Web and app lacks something in technology, but no workstream changes it."), trial.messages());
	}

	@Test
	void aCapabilityWithoutGapIsFine() {
		web.setCurrentMaturity(4);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aWorkstreamMendsIt() {
		trial.assertAnswerMends("Choose a workstream…", digital);
	}
}
