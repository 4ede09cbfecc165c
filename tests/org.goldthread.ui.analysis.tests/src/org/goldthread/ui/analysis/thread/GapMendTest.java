package org.goldthread.ui.analysis.thread;

import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.goldthread.analysis.thread.ThreadEnd;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class GapMendTest {

	private final Workstream idle = workstream("WS-01", "Idle");
	private final Portfolio portfolio = PortfolioBuilder.aPortfolio().with(idle).build();
	private final List<Finding> findings = new RuleRunner(RuleCatalogue.load(), Clock.systemUTC()).run(portfolio).of(idle);

	@Test
	void aMissingOutcomeIsAskedForByTheRuleThatMissesIt() {
		assertEquals(Optional.of(new GapMend("Choose an outcome\u2026", "GT-O01")), GapMend.of(gap(ThreadEnd.OUTCOME), findings));
	}

	@Test
	void aGapThatNoRuleAsksAboutHasNoMend() {
		assertEquals(Optional.empty(), GapMend.of(gap(ThreadEnd.COST_CENTRE), findings));
	}

	@Test
	void anElementTiedToNothingIsTiedByWhatARuleAsksFor() {
		ThreadGap untied = new ThreadGap("The workstream is tied to nothing in the golden thread.", Optional.empty());
		assertEquals(Optional.of("GT-O01"), GapMend.of(untied, findings).map(GapMend::ruleId));
	}

	@Test
	void withoutFindingsThereIsNoMend() {
		assertEquals(Optional.empty(), GapMend.of(gap(ThreadEnd.OUTCOME), List.of()));
	}

	private static ThreadGap gap(ThreadEnd missing) {
		return new ThreadGap("No " + missing.word() + " is reached.", Optional.of(missing));
	}
}
