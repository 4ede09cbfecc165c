package org.goldthread.analysis.thread;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.contribution;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.goldthread.testing.portfolio.Words.savingsLine;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.goldthread.model.Benefit;
import org.goldthread.model.CostCentre;
import org.goldthread.model.Decision;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Outcome;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.goldthread.model.SavingsLine;
import org.goldthread.model.Workstream;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class GoldenThreadTest {

	private final Outcome safe = outcome("O1", "Safe");
	private final Benefit help = having(element(Literals.BENEFIT, Benefit.class, "B1", "Help"), benefit -> benefit.getOutcomes().add(safe));
	private final Workstream door = workstream("WS1", "Door", having(contribution(safe, 60), share -> share.setBenefit(help)));
	private final CostCentre budget = element(Literals.COST_CENTRE, CostCentre.class, "CC1", "Budget");
	private final Decision agreed = element(Literals.DECISION, Decision.class, "DEC1", "Agreed");
	private final SavingsLine line = having(savingsLine("SAV1", "Line"), saving -> {
		saving.setWorkstream(door);
		saving.getCostCentres().add(budget);
		saving.setDecision(agreed);
	});
	private final Risk late = having(risk("R1", "Late"), risk -> risk.getSavings().add(line));

	@Test
	void aWorkstreamReachesItsOutcomeThroughTheBenefit() {
		assertEquals(List.of("WS1 contributes 60 % through B1 serves O1"), up(door));
	}

	@Test
	void anOutcomeThatTheBenefitDoesNotServeIsReachedThroughItAllTheSame() {
		help.getOutcomes().clear();

		assertEquals(List.of("WS1 contributes 60 % through B1 to O1"), up(door));
	}

	@Test
	void whatElseTheBenefitServesIsNoClaimOfTheWorkstream() {
		Outcome strong = outcome("O2", "Strong");
		help.getOutcomes().add(strong);
		PortfolioBuilder portfolio = portfolio().with(strong);

		assertEquals(List.of("WS1 contributes 60 % through B1 serves O1"), words(trace(portfolio, door).up()));
		assertEquals(List.of("B1 serves O1", "B1 serves O2"), words(trace(portfolio, help).up()));
		assertEquals(List.of(help), trace(portfolio, strong).reachedDown());
	}

	@Test
	void aBenefitReachesTheOutcomeOfAContributionThatGoesThroughIt() {
		help.getOutcomes().clear();

		assertEquals(List.of("B1 carries a contribution to O1"), up(help));
	}

	@Test
	void aBenefitRestsOnTheWorkstreamsThatContributeThroughIt() {
		assertTrue(trace(portfolio(), help).reachedDown().contains(door));
	}

	@Test
	void aContributionToNoOutcomeReachesNone() {
		door.getContributions().get(0).setOutcome(null);

		assertEquals("No outcome is reached.", gaps(trace(portfolio(), door)).get(0));
	}

	@Test
	void everyEndBelowIsReachedByAShortestChain() {
		assertEquals(List.of("WS1 delivers SAV1", "WS1 delivers SAV1 is taken from CC1", "WS1 delivers SAV1 was agreed by DEC1",
				"WS1 delivers SAV1 is at risk from R1"), down(door));
	}

	@Test
	void aShorterWayIsPreferred() {
		late.setWorkstream(door);

		assertTrue(down(door).contains("WS1 is at risk from R1"));
	}

	@Test
	void aDecisionReachesUpToTheOutcome() {
		assertEquals(List.of("DEC1 agreed SAV1 is delivered by WS1 contributes 60 % through B1 serves O1"), up(agreed));
	}

	@Test
	void aHandoverCarriesNoThreadFromOneWorkstreamToAnother() {
		Workstream idle = workstream("WS2", "Idle");
		Dependency handover = element(Literals.DEPENDENCY, Dependency.class, "DEP1", "Handover");
		handover.setGiver(idle);
		handover.setReceiver(door);
		PortfolioBuilder portfolio = portfolio().with(idle, handover);

		assertEquals(List.of("No outcome is reached."), gaps(trace(portfolio, idle)).subList(0, 1));
		assertEquals(List.of("DEP1 is received by WS1 contributes 60 % through B1 serves O1"), words(trace(portfolio, handover).up()));
	}

	@Test
	void gapsAreNamed() {
		line.getCostCentres().clear();
		line.setDecision(null);

		assertEquals(List.of("No cost centre is reached.", "No decision is reached."), gaps(trace(portfolio(), line)));
	}

	@Test
	void anElementThatIsTiedToNothingSaysSo() {
		Role head = role("ROLE1", "Head");

		assertEquals(List.of("The role is tied to nothing in the golden thread."), gaps(trace(portfolio().with(head), head)));
	}

	@Test
	void allThatIsReachedIsToldNearestFirst() {
		assertEquals(List.of(door, help, safe), trace(portfolio(), line).reachedUp().stream()
				.filter(element -> element == door || element == help || element == safe).toList());
	}

	private PortfolioBuilder portfolio() {
		return aPortfolio().with(safe, help, door, budget, agreed, line, late);
	}

	private List<String> up(Element element) {
		return words(trace(portfolio(), element).up());
	}

	private List<String> down(Element element) {
		return words(trace(portfolio(), element).down());
	}

	private static ThreadTrace trace(PortfolioBuilder portfolio, Element element) {
		return GoldenThread.of(portfolio.build()).trace(element);
	}

	private static List<String> words(List<Chain> chains) {
		return chains.stream().map(chain -> chain.steps().stream().map(step -> (step.words() + " " + step.element().getReference()).strip())
				.collect(Collectors.joining(" "))).toList();
	}

	private static List<String> gaps(ThreadTrace trace) {
		return trace.gaps().stream().map(ThreadGap::words).toList();
	}
}
