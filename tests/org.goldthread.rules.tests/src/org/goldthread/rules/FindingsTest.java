package org.goldthread.rules;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class FindingsTest {

	private final Workstream frontDoor = workstream("WS-01", "Front door");
	private final Milestone goLive = milestone("MS-001", "Go live");
	private final Risk fire = risk("R-001", "Fire");
	private final Portfolio portfolio = aPortfolio().with(frontDoor, goLive, fire).build();
	private final Findings findings = new RuleRunner(RuleCatalogue.load().only(List.of("GT-O01", "GT-P01", "GT-R01")),
			RuleTrial.clock()).run(portfolio);

	@Test
	void findingsAreLookedUpByElement() {
		assertEquals(List.of("GT-P01"), findings.of(goLive).stream().map(finding -> finding.rule().id()).toList());
	}

	@Test
	void theWorstOfAnElementIsItsOwn() {
		assertEquals(Optional.of(Severity.WARNING), findings.worst(goLive));
	}

	@Test
	void theWorstWithinAnElementIncludesWhatItContains() {
		assertEquals(Optional.of(Severity.ERROR), findings.worstWithin(portfolio));
	}

	@Test
	void anElementWithoutFindingsHasNoWorst() {
		assertEquals(Optional.empty(), findings.worst(portfolio));
	}

	@Test
	void findingsAreCountedBySeverity() {
		assertEquals(List.of(1, 2, 0),
				List.of(findings.count(Severity.ERROR), findings.count(Severity.WARNING), findings.count(Severity.INFO)));
	}
}
