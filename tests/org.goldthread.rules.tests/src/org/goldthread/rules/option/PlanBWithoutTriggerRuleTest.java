package org.goldthread.rules.option;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class PlanBWithoutTriggerRuleTest {

	private final Option one = element(Literals.OPTION, Option.class, "OPT-1", "Option 1");
	private final Option two = element(Literals.OPTION, Option.class, "OPT-2", "Option 2");
	private final RuleTrial trial = RuleTrial.of("GT-Q02", aPortfolio().with(one, two));

	@Test
	void aPlanBWithoutTriggerIsFound() {
		two.setKind(OptionKind.PLAN_B);

		assertEquals(List.of("Option OPT-2 Option 2 is a Plan B without a trigger."), trial.messages());
	}

	@Test
	void anOptionThatBacksUpAnotherIsAPlanB() {
		two.setPlanBOf(one);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void otherOptionsNeedNoTrigger() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aRejectedPlanBIsNotFound() {
		two.setKind(OptionKind.PLAN_B);
		two.setStatus(OptionStatus.REJECTED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		two.setKind(OptionKind.PLAN_B);

		trial.assertAnswerMends("Write the trigger…", "Less than half delivered by March 2020");
	}
}
