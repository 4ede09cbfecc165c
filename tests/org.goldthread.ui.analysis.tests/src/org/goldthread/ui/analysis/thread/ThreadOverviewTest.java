package org.goldthread.ui.analysis.thread;

import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.goldthread.analysis.savings.CountedLines;
import org.goldthread.analysis.thread.GoldenThread;
import org.goldthread.model.Element;
import org.goldthread.model.Outcome;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Recurrence;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class ThreadOverviewTest {

	private final Outcome outcome = outcome("O-01", "Independent lives");
	private final Workstream workstream = workstream("WS-01", "Front door", contribution(outcome, 60));
	private final Workstream idle = workstream("WS-02", "Idle");
	private final Portfolio portfolio = PortfolioBuilder.aPortfolio().with(outcome, workstream, idle, having(savingsLine("SAV-01", "Calls"), line -> {
		line.setWorkstream(workstream);
		line.setRecurrence(Recurrence.RECURRENT);
		line.setGross(new BigDecimal("1200000"));
	})).build();

	@Test
	void theSummaryCountsEndsAndPounds() {
		assertEquals("Reaches 1 outcome, 1 savings line, £1.2m a year  \u00b7  4 gaps", overview(workstream).summary());
	}

	@Test
	void theWayUpComesFirst() {
		assertEquals("Outcomes of the vision  (1)", overview(workstream).sections().get(0).heading());
	}

	@Test
	void whatIsMissingStandsInWords() {
		List<ThreadSection> sections = overview(workstream).sections();
		assertTrue(sections.get(1).gaps().stream().anyMatch(gap -> gap.words().equals("No risk is reached.")), () -> sections.toString());
	}

	@Test
	void anElementTiedToNothingSaysSo() {
		ThreadOverview overview = overview(savingsLineOfNobody());
		assertTrue(overview.summary().startsWith("Reaches nothing"));
		assertEquals(1, overview.sections().size());
	}

	private Element savingsLineOfNobody() {
		Element line = savingsLine("SAV-09", "Of nobody");
		portfolio.getSavingsLines().add((SavingsLine) line);
		return line;
	}

	private ThreadOverview overview(Element element) {
		return ThreadOverview.of(GoldenThread.of(portfolio).trace(element), CountedLines.of(portfolio).asSet());
	}
}
