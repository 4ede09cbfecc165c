package org.goldthread.ui.diagram.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.PaletteTool;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.junit.jupiter.api.Test;

/** What stands for the tools of the diagrams that ship. */
class ToolConceptTest {

	@Test
	void aToolThatMakesAnElementHasItsIcon() throws SpecificationException {
		assertEquals(Optional.of(Literals.WORKSTREAM), concept("Outcomes map", "Workstream"));
	}

	@Test
	void aConnectionThatIsAnElementHasItsIcon() throws SpecificationException {
		assertEquals(Optional.of(Literals.CONTRIBUTION), concept("Outcomes map", "Contribution"));
	}

	@Test
	void aConnectionThatJoinsTwoElementsHasTheIconOfALink() throws SpecificationException {
		assertEquals(Optional.empty(), concept("Dependency network", "Order of milestones"));
		assertEquals(Optional.empty(), concept("Savings flow", "Saving of a workstream"));
	}

	private static Optional<EClass> concept(String kind, String label) throws SpecificationException {
		DiagramSpecification specification = DiagramKinds.load(ToolConceptTest.class.getClassLoader()).named(kind).orElseThrow().specification();
		PaletteTool tool = specification.toolSections(specification.initialLayers()).stream().flatMap(section -> section.tools().stream())
				.filter(one -> one.label().equals(label)).findFirst().orElseThrow();
		return ToolConcept.of(tool);
	}
}
