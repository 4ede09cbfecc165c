package org.goldthread.rules.governance;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Decision;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class KeyDecisionWithoutOptionsRuleTest {

	private final Decision decision = having(Minutes.decision(), each -> each.setKeyDecision(true));
	private final Option cuts = element(Literals.OPTION, Option.class, "OPT1", "Cut services");
	private final RuleTrial trial = RuleTrial.of(new KeyDecisionWithoutOptionsRule(), aPortfolio().with(decision, cuts));

	@Test
	void aKeyDecisionWithoutOptionsIsFound() {
		assertEquals(List.of("Key decision DEC-01 Agree Option 1 names no options that were considered."), trial.messages());
	}

	@Test
	void anyOtherDecisionIsFine() {
		decision.setKeyDecision(false);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void anOptionMendsIt() {
		trial.assertAnswerMends("Choose an option…", cuts);
	}

	@Test
	void wordsMendIt() {
		trial.assertAnswerMends("Write which were considered…", "Cutting services.");
	}
}
