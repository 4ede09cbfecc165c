package org.goldthread.rules.dependency;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.Dependency;
import org.goldthread.model.DependencyStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleTrial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundContractTest {

	@ParameterizedTest
	@MethodSource("rules")
	void aSoundHandoverIsFine(Rule rule) {
		assertEquals(List.of(), new Contract().trial(rule).messages());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aPlaceholderIsFine(Rule rule) {
		Dependency placeholder = having(element(Literals.DEPENDENCY, Dependency.class, "DEP-02", "To come"), each -> each.setPlaceholder(true));

		assertEquals(List.of(), RuleTrial.of(rule, aPortfolio().with(placeholder)).messages());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aHandoverThatIsWithdrawnIsFine(Rule rule) {
		Dependency withdrawn = having(element(Literals.DEPENDENCY, Dependency.class, "DEP-02", "Withdrawn"),
				each -> each.setStatus(DependencyStatus.WITHDRAWN));

		assertEquals(List.of(), RuleTrial.of(rule, aPortfolio().with(withdrawn)).messages());
	}

	static List<Rule> rules() {
		return DependencyRules.all();
	}
}
