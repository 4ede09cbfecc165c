package org.goldthread.exchange.cell;

import static org.goldthread.exchange.register.StoredColumns.parent;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.exchange.register.Column;
import org.goldthread.model.Capability;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Layer;
import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class ParentCellTest {

	private static final Column<EObject> WORKSTREAM = parent("Workstream", "The workstream.", Literals.WORKSTREAM__MILESTONES);
	private static final Column<EObject> ABOVE = parent("Part of", "What it is part of.", Literals.CAPABILITY__CAPABILITIES, Literals.LAYER__CAPABILITIES);

	private final Milestone live = milestone("MS-01", "Go-live");
	private final Workstream first = having(workstream("WS-01", "Front door"), each -> each.getMilestones().add(live));
	private final Workstream second = workstream("WS-02", "Back office");
	private final Capability inner = element(Literals.CAPABILITY, Capability.class, "CAP-02", "Bookings");
	private final Capability outer = having(element(Literals.CAPABILITY, Capability.class, "CAP-01", "Contact"), each -> each.getCapabilities().add(inner));
	private final Layer layer = having(element(Literals.LAYER, Layer.class, "L-01", "Customers"), each -> each.getCapabilities().add(outer));
	private final Reading reading = Reading.in(aPortfolio().with(first, second, layer).inResource());

	@Test
	void anotherNameMovesTheRow() {
		reading.write(WORKSTREAM, live, "WS-02 Back office");

		assertSame(second, live.eContainer());
	}

	@Test
	void undoMovesItBack() {
		reading.write(WORKSTREAM, live, "WS-02");
		reading.undo();

		assertSame(first, live.eContainer());
	}

	@Test
	void theSameParentIsUnchanged() {
		reading.assertUnchanged(WORKSTREAM, live, "front door");
	}

	@Test
	void aRowCannotLeaveItsParentForNone() {
		assertEquals("Name the workstream that MS-01 Go-live belongs to.", reading.refusal(WORKSTREAM, live, ""));
	}

	@Test
	void aNewRowHangsUnderTheParentThatItNames() {
		Milestone added = Elements.create(Literals.MILESTONE, Milestone.class);
		reading.write(WORKSTREAM, added, "WS-02");

		assertSame(second, added.eContainer());
	}

	@Test
	void aParentOfTheSecondClassIsFound() {
		reading.write(ABOVE, inner, "L-01");

		assertSame(layer, inner.eContainer());
	}

	@Test
	void anElementIsNotPartOfItsOwnPart() {
		assertEquals("CAP-01 Contact cannot be part of CAP-02 Bookings, which is part of it.", reading.refusal(ABOVE, outer, "CAP-02"));
	}

	@Test
	void anElementIsNotPartOfItself() {
		assertEquals("CAP-01 Contact cannot be part of itself.", reading.refusal(ABOVE, outer, "CAP-01"));
	}
}
