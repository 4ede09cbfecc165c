package org.goldthread.rules.option;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.model.OptionStatus;
import org.goldthread.model.SavingStatus;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.api.Test;

class NoPlanBRuleTest {

	private final Option one = element(Literals.OPTION, Option.class, "OPT-1", "Option 1");
	private final Option two = element(Literals.OPTION, Option.class, "OPT-2", "Option 2");
	private final SavingsLine contacts = savingsLine("SAV-001", "Fewer contacts");
	private final RuleTrial trial = RuleTrial.of("GT-Q04", aPortfolio().with(one, two, contacts));

	@Test
	void savingsWithoutPlanBAreFoundOnThePreferredOption() {
		one.setStatus(OptionStatus.PREFERRED);

		assertEquals(List.of("No option backs up option OPT-1 Option 1."), trial.messages());
	}

	@Test
	void savingsWithoutPreferredOptionAreFoundOnThePortfolio() {
		assertEquals(List.of("Portfolio Test portfolio plans savings, but none of its options is a Plan B."), trial.messages());
	}

	@Test
	void anOptionOfTheKindIsEnough() {
		two.setKind(OptionKind.PLAN_B);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPlanBThatWasRejectedIsNot() {
		two.setKind(OptionKind.PLAN_B);
		two.setStatus(OptionStatus.REJECTED);

		assertEquals(1, trial.messages().size());
	}

	@Test
	void aPortfolioThatPlansNoSavingsNeedsNone() {
		contacts.setStatus(SavingStatus.DELIVERED);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		one.setStatus(OptionStatus.PREFERRED);

		trial.assertAnswerMends("Choose the option that is its Plan B…", two);
	}
}
