package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;

class ReferenceIndexTest {

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final PortfolioResource resource = PortfolioResource.holding(portfolio);

	@Test
	void theFirstRiskIsNumberOne() {
		assertEquals("R-001", resource.referenceIndex().next(Literals.RISK));
	}

	@Test
	void theNextRiskFollowsTheHighest() {
		addRisk("R-017");
		addRisk("R-003");
		assertEquals("R-018", resource.referenceIndex().next(Literals.RISK));
	}

	@Test
	void conceptsWithOneDigitAreWrittenWithoutADash() {
		Option option = Elements.create(Literals.OPTION, Option.class);
		option.setReference("OPT1");
		portfolio.getOptions().add(option);
		assertEquals("OPT2", resource.referenceIndex().next(Literals.OPTION));
	}

	@Test
	void aReferenceWithoutANumberDoesNotDisturb() {
		addRisk("the big one");
		addRisk("R-99999999999999999999");
		assertEquals("R-001", resource.referenceIndex().next(Literals.RISK));
	}

	@Test
	void twoElementsWithOneReferenceAreBothFound() {
		addRisk("R-001");
		addRisk("R-001");
		assertEquals(2, resource.referenceIndex().elements("R-001").size());
	}

	@Test
	void aNumberIsNotUsedAgainAfterItsElementIsGone() {
		Risk risk = addRisk("R-001");
		resource.referenceIndex().next(Literals.RISK);
		portfolio.getRisks().remove(risk);
		assertEquals("R-002", resource.referenceIndex().next(Literals.RISK));
	}

	@Test
	void anElementThatMovesIsStillFoundOnce() {
		Workstream moved = Elements.create(Literals.WORKSTREAM, Workstream.class);
		moved.setReference("WS-01");
		programme().getWorkstreams().add(moved);
		resource.referenceIndex();
		programme().getWorkstreams().add(moved);
		assertEquals(List.of(moved), resource.referenceIndex().elements("WS-01"));
	}

	private Programme programme() {
		Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
		portfolio.getProgrammes().add(programme);
		return programme;
	}

	private Risk addRisk(String reference) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		portfolio.getRisks().add(risk);
		return risk;
	}
}
