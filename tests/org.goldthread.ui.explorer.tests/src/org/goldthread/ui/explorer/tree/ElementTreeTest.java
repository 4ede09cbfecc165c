package org.goldthread.ui.explorer.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goldthread.model.Diagram;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.Vision;
import org.junit.jupiter.api.Test;

class ElementTreeTest {

	private final Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
	private final Risk risk = Elements.create(Literals.RISK, Risk.class);

	@Test
	void listsOfThePortfolioAreFoldersEvenWhileEmpty() {
		assertTrue(ElementTree.children(portfolio).contains(new ElementGroup(portfolio, Literals.PORTFOLIO__RISKS)));
	}

	@Test
	void aRiskHangsUnderTheFolderOfRisks() {
		portfolio.getRisks().add(risk);
		assertEquals(new ElementGroup(portfolio, Literals.PORTFOLIO__RISKS), ElementTree.parent(risk));
	}

	@Test
	void theVisionHangsUnderThePortfolioItself() {
		Vision vision = Elements.create(Literals.VISION, Vision.class);
		portfolio.setVision(vision);
		assertEquals(portfolio, ElementTree.parent(vision));
		assertTrue(ElementTree.children(portfolio).contains(vision));
	}

	@Test
	void everyChildKnowsItsParent() {
		portfolio.getRisks().add(risk);
		for (Object child : ElementTree.children(portfolio)) {
			assertEquals(portfolio, ElementTree.parent(child));
		}
	}

	@Test
	void positionsInDiagramsAreNotBrowsed() {
		Diagram diagram = Elements.create(Literals.DIAGRAM, Diagram.class);
		diagram.getPositions().add(Elements.create(Literals.DIAGRAM_POSITION, DiagramPosition.class));
		assertTrue(ElementTree.children(diagram).isEmpty());
		assertFalse(ElementTree.isBrowsed(diagram.getPositions().get(0)));
	}

	@Test
	void aFolderIsCalledByThePluralOfItsConcept() {
		assertEquals("Risks", new ElementGroup(portfolio, Literals.PORTFOLIO__RISKS).label());
		assertEquals("Published figures", new ElementGroup(portfolio, Literals.PORTFOLIO__FIGURES).label());
	}
}
