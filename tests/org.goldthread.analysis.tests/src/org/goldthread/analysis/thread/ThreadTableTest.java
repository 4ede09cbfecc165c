package org.goldthread.analysis.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;

/** Every reference between elements is either part of the thread or listed here, so that a new one has to be decided on. */
class ThreadTableTest {

	private static final Set<EClass> NO_PART = Set.of(Literals.ROLE, Literals.DIAGRAM, Literals.PORTFOLIO, Literals.SOURCE_DOCUMENT,
			Literals.PUBLISHED_FIGURE);

	/** Sequence, likeness, placing in time, and who governs whom. */
	private static final Set<String> NO_THREAD = new TreeSet<>(Set.of("ChangeRequest.approvedBy", "GovernanceBody.reportsTo", "Milestone.predecessors",
			"Milestone.tranche", "Programme.tranches", "Risk.relatedRisks", "ScrutinyComment.closedAt", "Workstream.tranche",
			"OperatingModel.organisationUnits", "OperatingModel.costCentres", "OperatingModel.activities"));

	@Test
	void everyReferenceBetweenElementsIsDecidedOn() {
		Set<String> undecided = new TreeSet<>();
		GoldthreadPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(Literals.ELEMENT::isSuperTypeOf).filter(type -> !NO_PART.contains(type)).flatMap(ThreadTableTest::links)
				.filter(reference -> ThreadTable.of(reference.getEContainingClass()).stream().noneMatch(entry -> entry.reference() == reference))
				.forEach(reference -> undecided.add(reference.getEContainingClass().getName() + "." + reference.getName()));

		assertEquals(NO_THREAD, undecided);
	}

	private static Stream<EReference> links(EClass type) {
		return type.getEReferences().stream().filter(reference -> Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType()))
				.filter(reference -> reference.getEReferenceType() != Literals.ROLE);
	}
}
