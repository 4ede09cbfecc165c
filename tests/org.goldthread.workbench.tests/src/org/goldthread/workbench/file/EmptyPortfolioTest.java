package org.goldthread.workbench.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.rules.Finding;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;
import org.junit.jupiter.api.Test;

/** What the wizard for a new portfolio makes. */
class EmptyPortfolioTest {

	private final Portfolio portfolio = EmptyPortfolio.create("New model", "Anyshire", LocalDate.of(2018, 9, 18));

	@Test
	void aNewPortfolioHasAnOutcomesMapToOpen() {
		assertEquals("Outcomes map", portfolio.getDiagrams().get(0).getKind());
	}

	@Test
	void aNewPortfolioHasNoFindings() {
		PortfolioResource.holding(portfolio);
		List<Finding> found = new RuleRunner(RuleCatalogue.load(), Clock.fixed(Instant.parse("2018-09-18T12:00:00Z"), ZoneOffset.UTC)).run(portfolio).all();
		assertEquals(List.of(), found);
	}

	@Test
	void aNewPortfolioStatesItsCouncilAndDate() {
		assertEquals("Anyshire 2018-09-18", portfolio.getCouncil() + " " + portfolio.getAsAt());
	}
}
