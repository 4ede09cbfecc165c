package org.goldthread.exchange.cell;

import static org.goldthread.exchange.register.StoredColumns.link;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Publication;
import org.goldthread.model.Risk;
import org.goldthread.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCellTest {

	private static final Column<EObject> OWNER = link("Owner", Literals.OWNED__OWNER);
	private static final Column<EObject> RELATED = link("Interdependent risks", Literals.RISK__RELATED_RISKS);

	private final Role director = role("ROLE-01", "Director; customers");
	private final Role twin = role("ROLE-02", "Chief");
	private final Role namesake = role("ROLE-03", "Chief");
	private final Risk fire = having(risk("R-001", "Fire"), risk -> risk.setOwner(twin));
	private final Risk flood = risk("R-002", "Flood");
	private final Risk frost = risk("R-003", "Frost, black");
	private final Reading reading = Reading.in(aPortfolio().with(director, twin, namesake, fire, flood, frost).inResource());

	@ParameterizedTest
	@ValueSource(strings = {"ROLE-01", " ROLE-01 Director, customers", "ROLE-01 (exempt)", "ROLE-01 whatever else", "director; customers"})
	void aRoleIsFoundByReferenceOrUniqueName(String text) {
		reading.write(OWNER, fire, text);

		assertSame(director, fire.getOwner());
	}

	@Test
	void anElementIsFoundByItsId() {
		reading.write(OWNER, fire, director.getId());

		assertSame(director, fire.getOwner());
	}

	@Test
	void aNameOfSeveralIsTheOneThatIsLinkedAlready() {
		reading.assertUnchanged(OWNER, fire, "Chief");
	}

	@Test
	void aNameOfSeveralIsRefused() {
		assertEquals("\"Chief\" names 2 elements; write the Element ID of the one that is meant.", reading.refusal(OWNER, flood, "Chief"));
	}

	@Test
	void aReferenceOfSeveralIsDecidedByTheName() {
		namesake.setReference("ROLE-02");
		namesake.setName("Deputy");
		reading.write(OWNER, flood, "ROLE-02 Deputy");

		assertSame(namesake, flood.getOwner());
	}

	@Test
	void aReferenceWithABlankIsFound() {
		director.setReference("ROLE 1");
		reading.write(OWNER, fire, "ROLE 1 Director, customers");

		assertSame(director, fire.getOwner());
	}

	@Test
	void aBlankCellTakesTheLinkAway() {
		reading.write(OWNER, fire, "");

		assertNull(fire.getOwner());
	}

	@Test
	void anUnknownElementIsRefusedWithTheNearest() {
		assertEquals("\"ROLE-91\" names no role of this portfolio; the nearest is ROLE-01 Director; customers.",
				reading.refusal(OWNER, fire, "ROLE-91"));
	}

	@Test
	void whatIsLikeNothingIsRefusedWithoutANearest() {
		assertEquals("\"Somebody else altogether\" names no role of this portfolio.", reading.refusal(OWNER, fire, "Somebody else altogether"));
	}

	@Test
	void anElementOfAnotherClassIsRefused() {
		assertEquals("R-002 Flood is a risk, where a role is expected.", reading.refusal(OWNER, fire, "R-002"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"R-002; R-003", "R-002 Flood; R-003 Frost, black;", "R-002, R-003", "R-002\nR-003"})
	void severalAreSeparatedBySemicolonsOrElseByCommasOrLines(String text) {
		reading.write(RELATED, fire, text);

		assertEquals(List.of(flood, frost), fire.getRelatedRisks());
	}

	@Test
	void anotherOrderIsAChange() {
		fire.getRelatedRisks().addAll(List.of(flood, frost));
		reading.write(RELATED, fire, "R-003; R-002");

		assertEquals(List.of(frost, flood), fire.getRelatedRisks());
	}

	@Test
	void undoBringsTheLinksBack() {
		fire.getRelatedRisks().add(frost);
		reading.write(RELATED, fire, "R-002; R-003");
		reading.undo();

		assertEquals(List.of(frost), fire.getRelatedRisks());
	}

	@Test
	void aWithheldNameIsUnchanged() {
		flood.setPublication(Publication.EXEMPT);
		fire.getRelatedRisks().add(flood);

		reading.assertUnchanged(RELATED, fire, "R-002 (exempt)");
	}

	@Test
	void anElementDoesNotReferToItself() {
		assertEquals("R-001 Fire cannot refer to itself.", reading.refusal(RELATED, fire, "R-001"));
	}
}
