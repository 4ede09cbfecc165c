package org.goldthread.ui.explorer.diagram;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.EditStack;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users choose from when they make a diagram, and what comes of it. */
class NewDiagramTest {

	private final Risk risk = risk("R-01", "Late platform");
	private final PortfolioResource resource = aPortfolio().with(outcome("TC1", "Safe lives"), workstream("WS-01", "Front door"), risk).inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final List<Diagram> made = new ArrayList<>();
	private DiagramKinds kinds;

	@BeforeEach
	void findKinds() throws SpecificationException {
		kinds = DiagramKinds.load(NewDiagramTest.class.getClassLoader());
	}

	@Test
	void theWholePortfolioIsTheFirstScope() {
		assertSame(portfolio, NewDiagram.scopes(kind("Risk bow-tie"), portfolio).get(0));
	}

	@Test
	void aBowTieCanBeOfOneRisk() {
		assertTrue(NewDiagram.scopes(kind("Risk bow-tie"), portfolio).contains(risk));
	}

	@Test
	void anOutcomesMapCannotBeOfARisk() {
		List<Element> scopes = NewDiagram.scopes(kind("Outcomes map"), portfolio);
		assertEquals(List.of(), scopes.stream().filter(Risk.class::isInstance).toList());
	}

	@Test
	void aDiagramOfTheWholeIsNamedAfterItsKind() {
		assertEquals("Risk bow-tie", NewDiagram.suggestedName(kind("Risk bow-tie"), portfolio));
	}

	@Test
	void aDiagramOfAPartIsNamedAfterItToo() {
		assertEquals("Risk bow-tie: R-01 Late platform", NewDiagram.suggestedName(kind("Risk bow-tie"), risk));
	}

	@Test
	void itHasKindNameAndScope() {
		make(risk);
		assertEquals(List.of("Risk bow-tie", "Platform", risk), List.of(made.get(0).getKind(), made.get(0).getName(), made.get(0).getScope()));
	}

	@Test
	void ofTheWholePortfolioItHasNoScope() {
		make(portfolio);
		assertNull(made.get(0).getScope());
	}

	@Test
	void itStartsWithTheLayersOfItsKind() {
		make(risk);
		assertEquals(List.of("Actions"), made.get(0).getLayers());
	}

	@Test
	void undoTakesItBack() {
		make(risk);
		edits.undo();
		assertEquals(List.of(), portfolio.getDiagrams());
	}

	private void make(Element scope) {
		edits.apply(new NewDiagram(kind("Risk bow-tie"), "Platform", scope).edit(portfolio, made::add));
	}

	private DiagramKind kind(String name) {
		return kinds.named(name).orElseThrow();
	}
}
