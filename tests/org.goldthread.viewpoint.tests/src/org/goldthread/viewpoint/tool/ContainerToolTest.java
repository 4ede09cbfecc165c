package org.goldthread.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.edit.Edit;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.specification.ToolMenu;
import org.junit.jupiter.api.Test;

/** Creation in containers, double clicks and menus. */
class ContainerToolTest {

	private final Docks docks = new Docks();

	@Test
	void aNodeIsMadeInAContainerThatHoldsItsMapping() {
		List<EObject> created = new ArrayList<>();
		docks.tools.createNode(docks.creation("newMoored"), docks.node("East").element(), created::add).change().run();
		assertEquals(created, Harbour.get(docks.node("East").element(), "moored"));
	}

	@Test
	void aNodeOfAContainerIsNotMadeOnTheFreeGround() {
		assertEquals(Optional.of("Moored ship goes into a quay; click there"), docks.tools.createRefusal(docks.creation("newMoored"), docks.port));
	}

	@Test
	void aNodeIsNotMadeInAContainerThatDoesNotHoldItsMapping() {
		assertEquals(Optional.of("Moored ship goes into a quay, not into a ship"),
				docks.tools.createRefusal(docks.creation("newMoored"), docks.node("Ann")));
	}

	@Test
	void thePreconditionIsAskedOfTheContainer() {
		assertEquals(Optional.empty(), docks.tools.createRefusal(docks.creation("newMoored"), docks.node("East")));
		assertEquals(Optional.of("No moored ship can be made here"),
				docks.tools.createRefusal(docks.creation("newMoored"), docks.node("West")));
	}

	@Test
	void aContainerIsMadeOnTheFreeGroundAndWhereAnExtraMappingAllows() {
		assertEquals(Optional.empty(), docks.tools.createRefusal(docks.creation("newQuay"), docks.port));
		assertEquals(Optional.empty(), docks.tools.createRefusal(docks.creation("newQuay"), docks.node("Ann")));
		assertTrue(docks.tools.createRefusal(docks.creation("newQuay"), docks.node("East")).isPresent());
	}

	@Test
	void aVariableIsComputedFromAnother() {
		docks.tools.createNode(docks.creation("newQuay"), docks.port, element -> {
		}).change().run();
		assertEquals(List.of("East", "West", "PORT"), Docks.names(docks.port, "quays"));
	}

	@Test
	void aDoubleClickDoesWhatItsToolSaysAndLeadsToDiagrams() {
		List<DiagramLink> opened = new ArrayList<>();
		Edit edit = docks.tools.doubleClick(docks.node("Ann"), opened::add).orElseThrow();
		assertEquals(List.of(), opened);
		edit.change().run();
		assertEquals(List.of(new DiagramLink("Sea map", docks.node("Ann").element(), true)), opened);
		assertEquals("yellow (quarantine)", Harbour.get(docks.node("Ann").element(), "flag").toString());
	}

	@Test
	void aToolWithoutLabelIsNamedByWhatItChanges() {
		assertEquals("Change Ship", docks.tools.doubleClick(docks.node("Ann"), link -> {
		}).orElseThrow().label());
	}

	@Test
	void aDoubleClickWhosePreconditionIsNotMetDoesNothing() {
		assertTrue(docks.tools.doubleClick(docks.node("Bob"), link -> {
		}).isEmpty());
	}

	@Test
	void aDoubleClickWithoutToolDoesNothing() {
		assertTrue(docks.tools.doubleClick(docks.node("East"), link -> {
		}).isEmpty());
	}

	@Test
	void menusHoldTheToolsOfTheSpecification() {
		assertEquals(List.of("Harbour office: Clear", ": Unload"),
				docks.tools.menus().stream().map(menu -> menu.label() + ": " + menu.tools().get(0).label()).toList());
	}

	@Test
	void aMenuToolChangesTheElementOfTheFigure() {
		ToolMenu office = docks.tools.menus().get(0);
		docks.tools.run(office.tools().get(0), docks.node("Ann"), link -> {
		}).change().run();
		assertEquals(null, Harbour.get(docks.node("Ann").element(), "berth"));
	}

	@Test
	void aMenuToolSaysWhyNot() {
		ToolMenu plain = docks.tools.menus().get(1);
		assertEquals(Optional.of("Unload is not possible for Ship"), docks.tools.refusal(plain.tools().get(0), docks.node("Bob")));
	}
}
