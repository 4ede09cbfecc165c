package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;

class NameIndexTest {

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final NameIndex index = PortfolioResource.holding(portfolio).nameIndex();
	private final Risk late = add("Late");

	@Test
	void theOnlyOneHasNoNamesakes() {
		assertEquals(Set.of(), Set.copyOf(index.namesakes(late)));
	}

	@Test
	void caseAndBlanksAroundANameDoNotCount() {
		Risk other = add(" LATE ");
		assertEquals(Set.of(late, other), Set.copyOf(index.namesakes(late)));
	}

	@Test
	void anElementOfAnotherClassIsNoNamesake() {
		portfolio.setName("Late");
		assertEquals(Set.of(late), Set.copyOf(index.called(Literals.RISK, "late")));
	}

	@Test
	void anotherNameEndsIt() {
		add("Late").setName("Early");
		assertEquals(Set.of(), Set.copyOf(index.namesakes(late)));
	}

	@Test
	void whatIsGoneIsNoNamesake() {
		Risk other = add("Late");
		portfolio.getRisks().remove(late);
		assertEquals(Set.of(other), Set.copyOf(index.called(Literals.RISK, "Late")));
	}

	@Test
	void anElementThatMovesKeepsItsNamesakes() {
		Workstream first = workstream(programme());
		Workstream second = workstream(programme());
		((Programme) second.eContainer()).getWorkstreams().add(first);
		assertEquals(Set.of(first, second), Set.copyOf(index.namesakes(first)));
	}

	@Test
	void blankNamesAreNotTheSame() {
		assertEquals(Set.of(), Set.copyOf(index.namesakes(add(" "))));
		assertEquals(Set.of(), Set.copyOf(index.called(Literals.RISK, null)));
	}

	private Programme programme() {
		Programme programme = Elements.create(Literals.PROGRAMME, Programme.class);
		portfolio.getProgrammes().add(programme);
		return programme;
	}

	private static Workstream workstream(Programme programme) {
		Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
		workstream.setName("Front door");
		programme.getWorkstreams().add(workstream);
		return workstream;
	}

	private Risk add(String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setName(name);
		portfolio.getRisks().add(risk);
		return risk;
	}
}
