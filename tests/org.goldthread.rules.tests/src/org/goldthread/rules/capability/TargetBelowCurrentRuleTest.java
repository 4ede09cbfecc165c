package org.goldthread.rules.capability;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Capability;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class TargetBelowCurrentRuleTest {

	private final Capability web = having(element(Literals.CAPABILITY, Capability.class, "C-02", "Web and app"), capability -> {
		capability.setCurrentMaturity(4);
		capability.setTargetMaturity(3);
	});
	private final RuleTrial trial = RuleTrial.of(new TargetBelowCurrentRule(), aPortfolio().with(web));

	@Test
	void aTargetBelowTodayIsFound() {
		assertEquals(List.of("Capability C-02 Web and app is to fall from maturity 4 to 3."), trial.messages());
	}

	@Test
	void theSameMaturityIsFine() {
		web.setTargetMaturity(4);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aMissingScoreIsFine() {
		web.setCurrentMaturity(null);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anotherTargetMendsIt() {
		trial.assertAnswerMends("Set another target…", 5);
	}

	@Test
	void anotherScoreMendsIt() {
		trial.assertAnswerMends("Score it as it is today…", 2);
	}
}
