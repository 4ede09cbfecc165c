package org.goldthread.ui.explorer.many;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.EditStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One value for several elements. */
final class SharedFeatureTest {

	private final Risk late = risk("Late");
	private final Risk dear = risk("Dear");
	private final SharedFeature name = new SharedFeature(List.of(late, dear), Literals.ELEMENT__NAME);
	private final SharedFeature cause = new SharedFeature(List.of(late, dear), Literals.RISK__CAUSE);
	private EditStack edits;

	@BeforeEach
	void holdThem() {
		edits = new EditStack(PortfolioResource.holding(aPortfolio().with(late).with(dear).build()).changeHub());
	}

	@Test
	void differentValuesAreMixed() {
		assertTrue(name.isMixed());
	}

	@Test
	void elementsThatHaveNoValueAgree() {
		assertFalse(cause.isMixed());
	}

	@Test
	void oneEditWritesAll() {
		edits.apply(cause.set("No money"));
		assertEquals(List.of("No money", "No money"), List.of(late.getCause(), dear.getCause()));
	}

	@Test
	void oneUndoTakesAllBack() {
		edits.apply(name.set("Same"));
		edits.undo();
		assertEquals(List.of("Late", "Dear"), List.of(late.getName(), dear.getName()));
	}

	@Test
	void theUndoMenuSaysHowMany() {
		assertEquals("Change cause of 2 elements", cause.set("No money").label());
	}

	@Test
	void aReferenceTellsElementsApartAndIsNotShared() {
		assertFalse(SharedFeature.isPossible(Literals.ELEMENT__REFERENCE));
	}

	@Test
	void aLinkToOneElementCanBeShared() {
		assertTrue(SharedFeature.isPossible(Literals.RISK__WORKSTREAM));
	}

	private static Risk risk(String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setName(name);
		return risk;
	}
}
