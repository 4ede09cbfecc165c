package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class RuleRunTest {

	private static final int MANY = 5_000;

	@Test
	void aRunInSlicesFindsWhatAWholeRunFinds() {
		Portfolio portfolio = large().build();
		RuleRunner runner = new RuleRunner(RuleCatalogue.load(), RuleTrial.clock());
		RuleRun run = runner.start(portfolio);
		while (!run.step(Duration.ZERO)) {
			assertThrows(IllegalStateException.class, run::findings);
		}

		assertEquals(messages(runner.run(portfolio)), messages(run.findings()));
	}

	@Test
	void aSliceWithoutTimeGetsOnlyALittleFurther() {
		RuleRun run = new RuleRunner(RuleCatalogue.load(), RuleTrial.clock()).start(large().build());

		assertFalse(run.step(Duration.ZERO));
	}

	@Test
	void aCompleteRunStaysComplete() {
		RuleRun run = new RuleRunner(RuleCatalogue.load(), RuleTrial.clock()).start(aPortfolio().build());
		run.finish();

		assertTrue(run.step(Duration.ZERO));
	}

	@Test
	void everyElementIsCheckedExactlyOnce() {
		List<EObject> checked = new ArrayList<>();
		RuleTrial.of(rule((element, context) -> checked.add(element)), large()).run();

		assertEquals(List.of(2 * MANY + 2, 2 * MANY + 2), List.of(checked.size(), new HashSet<>(checked).size()),
				"all risks and workstreams, their programme and the portfolio");
	}

	@Test
	void aRuleThatBreaksDownIsReportedOnce() {
		Findings findings = RuleTrial.of(rule((element, context) -> {
			throw new UnsupportedOperationException("broken");
		}), large()).run();

		assertEquals(List.of("broken"), findings.failures().stream().map(failure -> failure.cause().getMessage()).toList());
	}

	@Test
	void aRuleKnowsWhichDayIsToday() {
		List<Object> days = new ArrayList<>();
		RuleTrial.of(rule((element, context) -> days.add(context.today())), aPortfolio()).run();

		assertEquals(List.of(RuleTrial.TODAY), days);
	}

	private static PortfolioBuilder large() {
		PortfolioBuilder portfolio = aPortfolio();
		for (int i = 1; i <= MANY; i++) {
			portfolio.with(workstream("WS-" + i, "Workstream"), risk("R-" + i / 2, "Risk"));
		}
		return portfolio;
	}

	private static List<String> messages(Findings findings) {
		return findings.all().stream().map(Finding::message).toList();
	}

	private interface Check {
		void look(Element element, RuleContext context);
	}

	private static Rule rule(Check check) {
		return new ElementRule<>(Literals.ELEMENT, Element.class,
				new RuleDescription("T-01", "Test", "Test", Severity.INFO, "For this test.", "None.")) {
			@Override
			protected void examine(Element element, RuleContext context, Consumer<Finding> findings) {
				check.look(element, context);
			}
		};
	}
}
