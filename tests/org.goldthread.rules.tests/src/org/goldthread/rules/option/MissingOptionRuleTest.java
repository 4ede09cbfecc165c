package org.goldthread.rules.option;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Option;
import org.goldthread.model.OptionKind;
import org.goldthread.rules.RuleTrial;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class MissingOptionRuleTest {

	private final Option one = element(Literals.OPTION, Option.class, "OPT-1", "Option 1");
	private final Option two = element(Literals.OPTION, Option.class, "OPT-2", "Option 2");
	private final PortfolioBuilder portfolio = aPortfolio();
	private final RuleTrial trial = RuleTrial.of("GT-Q01", portfolio);

	@Test
	void anAppraisalOfOneOptionLacksBoth() {
		portfolio.with(one);

		assertEquals(List.of("No option of portfolio Test portfolio is business as usual.",
				"No option of portfolio Test portfolio is do minimum."), trial.messages());
	}

	@Test
	void anAppraisalWithBothIsNotFound() {
		one.setKind(OptionKind.BUSINESS_AS_USUAL);
		two.setKind(OptionKind.DO_MINIMUM);
		portfolio.with(one, two);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void aPortfolioWithoutOptionsIsNotFound() {
		assertEquals(List.of(), trial.messages());
	}

	@Test
	void placeholdersAreNoAppraisal() {
		one.setPlaceholder(true);
		portfolio.with(one);

		assertEquals(List.of(), trial.messages());
	}

	@Test
	void theAnswerMendsTheFinding() {
		portfolio.with(one);

		trial.assertAnswerMends("Choose the option that is business as usual…", one);
	}
}
