package org.goldthread.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.document.support.CompletePortfolio;
import org.goldthread.document.support.SmallPortfolio;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

/** What differs between two versions of a portfolio. */
class PortfolioDifferencesTest {

	private final Portfolio earlier = SmallPortfolio.build();
	private final Portfolio later = EcoreUtil.copy(earlier);
	private final Workstream workstream = SmallPortfolio.workstream(later);

	@Test
	void equalPortfoliosDifferInNothing() {
		Portfolio complete = CompletePortfolio.build();
		assertEquals(List.of(), PortfolioDifferences.between(complete, EcoreUtil.copy(complete)));
	}

	@Test
	void aNewElementIsNamedOnceWithAllThatItHolds() {
		Workstream added = workstream("WS-02");
		added.getMilestones().add(Elements.create(Literals.MILESTONE, Milestone.class));
		later.getProgrammes().get(0).getWorkstreams().add(added);
		assertEquals(List.of("ADDED WS-02 []"), differences());
	}

	@Test
	void aRemovedElementTakesAlongWhatReferredToIt() {
		EcoreUtil.delete(workstream.getOwner());
		assertEquals(List.of("CHANGED WS-01 Customer front door [Owner]", "REMOVED Director []"), differences());
	}

	@Test
	void changedValuesAreNamedByTheirFeatures() {
		workstream.setName("Front door");
		workstream.setPurpose("One way in");
		assertEquals(List.of("CHANGED WS-01 Front door [Name, Purpose]"), differences());
	}

	@Test
	void anElementUnderAnotherParentHasMoved() {
		var programme = Elements.create(Literals.PROGRAMME, Programme.class);
		programme.setName("Other");
		later.getProgrammes().add(programme);
		programme.getWorkstreams().add(workstream);
		assertEquals(List.of("ADDED Other []", "MOVED WS-01 Customer front door []"), differences());
	}

	@Test
	void anotherOrderIsAMove() {
		Workstream second = workstream("WS-02");
		earlier.getProgrammes().get(0).getWorkstreams().add(second);
		later.getProgrammes().get(0).getWorkstreams().add(0, EcoreUtil.copy(second));
		assertEquals(List.of("MOVED WS-02 []"), differences());
	}

	private static Workstream workstream(String reference) {
		Workstream workstream = Elements.create(Literals.WORKSTREAM, Workstream.class);
		workstream.setReference(reference);
		return workstream;
	}

	private List<String> differences() {
		return PortfolioDifferences.between(earlier, later).stream()
				.map(difference -> difference.kind() + " " + difference.label() + " " + difference.features()).toList();
	}
}
