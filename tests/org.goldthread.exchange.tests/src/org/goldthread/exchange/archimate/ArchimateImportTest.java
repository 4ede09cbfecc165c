package org.goldthread.exchange.archimate;

import static org.goldthread.exchange.foreign.ForeignTrial.beside;
import static org.goldthread.exchange.foreign.ForeignTrial.reason;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.draft.Refused;
import org.goldthread.exchange.foreign.ForeignTrial;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Capability;
import org.goldthread.model.Contribution;
import org.goldthread.model.Deliverable;
import org.goldthread.model.DeliveryPrinciple;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.Milestone;
import org.goldthread.model.Outcome;
import org.goldthread.model.Priority;
import org.goldthread.model.Programme;
import org.goldthread.model.Stakeholder;
import org.goldthread.model.Theme;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class ArchimateImportTest {

	private final SourceFile harbour = beside(ArchimateImportTest.class, "harbour.xml");
	private final ForeignTrial trial = new ForeignTrial(aPortfolio().inResource(), ArchimateImport::plan);

	@Test
	void motivationElementsFindTheirPlaces() throws Exception {
		trial.apply(harbour);

		assertEquals("Lively town", ((Element) trial.find(Outcome.class, "Visitors stay longer").eContainer()).getName());
		assertEquals(List.of(List.of("Lively town"), List.of("Digital by default"), List.of("A clean quay"), List.of("Boat owners")),
				List.of(trial.names(Theme.class), trial.names(DeliveryPrinciple.class), trial.names(Priority.class),
						trial.names(Stakeholder.class)));
	}

	@Test
	void aWorkPackageOfOthersIsAProgrammeOfWorkstreams() throws Exception {
		trial.apply(harbour);

		assertEquals(List.of("Online booking", "New quay"), trial.find(Programme.class, "Renewal of the harbour").getWorkstreams().stream()
				.map(Element::getName).toList());
	}

	@Test
	void capabilitiesKeepWhatTheyAreMadeOf() throws Exception {
		trial.apply(harbour);

		assertEquals("Berth management", ((Element) trial.find(Capability.class, "Booking").eContainer()).getName());
	}

	@Test
	void workPackagesBringTheirEventsAndDeliverables() throws Exception {
		trial.apply(harbour);

		Workstream booking = trial.find(Workstream.class, "Online booking");
		assertEquals(List.of("Pages open", "All berths online"), booking.getMilestones().stream().map(Element::getName).toList());
		assertEquals(List.of("Booking pages"), booking.getDeliverables().stream().map(Element::getName).toList());
	}

	@Test
	void whatTriggersAnEventComesBeforeIt() throws Exception {
		trial.apply(harbour);

		assertEquals(List.of("Pages open", "Booking pages"),
				trial.find(Milestone.class, "All berths online").getPredecessors().stream().map(Element::getName).toList());
	}

	@Test
	void influenceAndRealizationOfAnOutcomeAreContributions() throws Exception {
		trial.apply(harbour);

		Contribution booking = trial.find(Workstream.class, "Online booking").getContributions().get(0);
		assertEquals(List.of("Visitors stay longer", 60), List.of(booking.getOutcome().getName(), booking.getWeight()));
		assertEquals(1, trial.find(Workstream.class, "New quay").getContributions().size());
	}

	@Test
	void aFlowBetweenWorkPackagesIsADependency() throws Exception {
		trial.apply(harbour);

		Dependency dependency = trial.find(Dependency.class, "Numbers of berths");
		assertEquals(List.of("New quay", "Online booking"), List.of(dependency.getGiver().getName(), dependency.getReceiver().getName()));
	}

	@Test
	void conceptsWithoutPlaceAreListedByName() throws Exception {
		DraftPlan plan = trial.plan(harbour);

		assertEquals(List.of("Driver Falling income: the portfolio has no such concept",
				"Property Service level Booking: the portfolio has no place for it", "Gap No payments online: the portfolio has no such concept",
				"ApplicationComponent Berth register: the portfolio has no such concept",
				"Realization Berth register to Booking: one of its ends is not imported",
				"Association Boat owners to Lively town: the portfolio ties these two in no such way",
				"Association r17 to Berth management: it ends at another relationship",
				"Views (1): diagrams are drawn from the portfolio itself"), plan.unmapped().stream().map(Object::toString).toList());
	}

	@Test
	void anEventOfNoWorkPackageIsRefused() throws Exception {
		DraftPlan plan = trial.plan(harbour);

		assertEquals("the file does not say where it belongs", reason(plan, "Nobody's event").orElseThrow());
		assertEquals(1, plan.refused().size());
	}

	@Test
	void aSecondImportChangesNothing() throws Exception {
		trial.apply(harbour);

		assertTrue(trial.plan(harbour).changesNothing());
	}

	@Test
	void oneUndoTakesAllOfItBack() throws Exception {
		trial.apply(harbour);
		trial.edits().undo();

		assertEquals(List.of(), trial.names(Element.class));
	}

	@Test
	void aNewNameChangesTheElementOfTheFirstImport() throws Exception {
		trial.apply(harbour);

		assertEquals(List.of("D-001 Booking pages: [Name: \"Booking pages\" becomes \"Booking site\"]"),
				trial.plan(changed("Booking pages", "Booking site")).changed().stream().map(each -> each.element() + ": " + each.changes()).toList());
	}

	@Test
	void anElementTakenElsewhereMoves() throws Exception {
		trial.apply(harbour);
		trial.apply(changed("source=\"wp2\" target=\"del1\"", "source=\"wp3\" target=\"del1\""));

		assertEquals("New quay", ((Element) trial.find(Deliverable.class, "Booking pages").eContainer()).getName());
	}

	@Test
	void capabilitiesInsideEachOtherAreRefused() throws Exception {
		DraftPlan plan = trial.plan(changed("</relationships>",
				"<relationship identifier=\"r99\" source=\"cap2\" target=\"cap1\" xsi:type=\"Composition\"/></relationships>"));

		assertTrue(plan.refused().contains(new Refused("Booking", "it is inside itself; take it out of what it contains")));
	}

	@Test
	void aRelationshipToNothingIsRefused() throws Exception {
		DraftPlan plan = trial.plan(changed("target=\"pl1\"", "target=\"nothing\""));

		assertEquals("one of its ends is not in the file; export the model again",
				reason(plan, "Triggering All berths online to nothing").orElseThrow());
	}

	private SourceFile changed(String old, String replacement) {
		return new SourceFile(harbour.name(),
				new String(harbour.bytes(), StandardCharsets.UTF_8).replace(old, replacement).getBytes(StandardCharsets.UTF_8));
	}
}
