package org.goldthread.rules.option;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionStatus;
import org.goldthread.rules.RuleTrial;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class PreferredOptionRuleTest {

	private final Option one = element(Literals.OPTION, Option.class, "OPT-1", "Option 1");
	private final Option two = element(Literals.OPTION, Option.class, "OPT-2", "Option 2");
	private final PortfolioBuilder portfolio = aPortfolio();
	private final RuleTrial trial = RuleTrial.of("GT-Q03", portfolio);

	@Test
	void noPreferredOptionIsFound() {
		portfolio.with(one, two);

		assertEquals(List.of("No option of portfolio Test portfolio is preferred."), trial.messages());
	}

	@Test
	void severalPreferredOptionsAreFound() {
		preferBoth();

		assertEquals(List.of("Portfolio Test portfolio prefers 2 options: OPT-1 Option 1, OPT-2 Option 2."), trial.messages());
	}

	@Test
	void onePreferredOptionIsNotFound() {
		one.setStatus(OptionStatus.PREFERRED);
		portfolio.with(one, two);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPortfolioWithoutOptionsIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		portfolio.with(one, two);

		trial.assertAnswerMends("Choose the preferred option…", one);
	}

	@Test
	void theOneThatStaysMendsTheFinding() {
		preferBoth();

		trial.assertAnswerMends("Choose the preferred option…", two);
	}

	private void preferBoth() {
		one.setStatus(OptionStatus.PREFERRED);
		two.setStatus(OptionStatus.PREFERRED);
		portfolio.with(one, two);
	}
}
