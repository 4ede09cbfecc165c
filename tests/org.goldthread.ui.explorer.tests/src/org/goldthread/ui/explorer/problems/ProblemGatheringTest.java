package org.goldthread.ui.explorer.problems;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Findings;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleRunner;
import org.goldthread.rules.Severity;
import org.junit.jupiter.api.Test;

class ProblemGatheringTest {

	private static final String NO_EFFECT = "GT-R01";

	private final Risk flood = risk("Flood");
	private final Risk fire = risk("Fire");
	private final Portfolio portfolio = aPortfolio().with(flood, fire).inResource().portfolio().orElseThrow();
	private final Findings findings = new RuleRunner(RuleCatalogue.load(), Clock.systemDefaultZone()).run(portfolio);

	@Test
	void everyFindingIsGatheredOnce() {
		assertEquals(findings.all().size(), gather(ProblemFilter.none()).groups().stream().mapToLong(group -> group.findings().stream().distinct().count()).sum());
	}

	@Test
	void theFindingsOfARuleComeInTheOrderOfThePortfolio() {
		assertEquals(List.<EObject>of(flood, fire), gather(ProblemFilter.none()).ofRule(NO_EFFECT).stream().map(Finding::element).toList());
	}

	@Test
	void theGravestRulesComeFirst() {
		List<Severity> severities = gather(ProblemFilter.none()).groups().stream().map(group -> group.findings().get(0).severity()).toList();
		assertEquals(severities.stream().sorted(Comparator.naturalOrder()).toList(), severities);
	}

	@Test
	void whatIsFilteredOutIsCountedAlone() {
		ProblemList list = gather(ProblemFilter.none().withWords("flood " + NO_EFFECT));
		assertEquals(List.of(1, findings.all().size()), List.of(list.shown(), list.all()));
	}

	@Test
	void acceptancesComeLast() {
		AcceptedFinding accepted = Elements.create(Literals.ACCEPTED_FINDING, AcceptedFinding.class);
		portfolio.getAcceptedFindings().add(accepted);
		assertEquals(List.of(accepted), ((AcceptedGroup) gather(ProblemFilter.none()).rows().getLast()).acceptances());
	}

	@Test
	void anElementThatIsTakenAwayMeanwhileDoesNotStopIt() {
		ProblemGathering gathering = new ProblemGathering(portfolio, findings, ProblemFilter.none(), rule -> "");
		gathering.advance();
		portfolio.getRisks().remove(fire);
		assertEquals(flood, all(gathering).ofRule(NO_EFFECT).get(0).element());
	}

	private ProblemList gather(ProblemFilter filter) {
		return all(new ProblemGathering(portfolio, findings, filter, rule -> ""));
	}

	private static ProblemList all(ProblemGathering gathering) {
		while (gathering.advance()) {
			// the next element follows
		}
		return gathering.found();
	}

	private static Risk risk(String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setName(name);
		return risk;
	}
}
