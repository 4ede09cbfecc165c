package org.goldthread.exchange.schedule;

import static org.goldthread.exchange.foreign.ForeignTrial.beside;
import static org.goldthread.exchange.foreign.ForeignTrial.kinds;
import static org.goldthread.exchange.foreign.ForeignTrial.reason;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.foreign.ForeignTrial;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Deliverable;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.LinkType;
import org.goldthread.model.Milestone;
import org.goldthread.model.Programme;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;

class ScheduleImportTest {

	private final SourceFile project = beside(ScheduleImportTest.class, "front-door.xml");
	private final SourceFile gantt = beside(ScheduleImportTest.class, "libraries.gan");
	private final ForeignTrial trial = new ForeignTrial(aPortfolio().inResource(), ScheduleImport::plan);

	@Test
	void upperSummaryTasksBecomeWorkstreamsOfAProgramme() throws Exception {
		trial.apply(project);

		assertEquals(List.of("Contact centre", "Online services"), trial.names(Workstream.class));
		assertEquals(List.of("Front door programme"), trial.names(Programme.class));
	}

	@Test
	void tasksWithoutDurationBecomeMilestonesAlsoBelowFurtherSummaryTasks() throws Exception {
		trial.apply(project);

		assertEquals(List.of("Forms ready", "Services live"),
				trial.find(Workstream.class, "Online services").getMilestones().stream().map(Element::getName).toList());
	}

	@Test
	void aTaskThatTakesTimeBecomesADeliverableOfItsLastDay() throws Exception {
		trial.apply(project);

		assertEquals(LocalDate.of(2019, 5, 31), trial.find(Deliverable.class, "Fit out").getForecast());
	}

	@Test
	void baselineFinishAndActualFinishAreKeptApart() throws Exception {
		trial.apply(project);

		Milestone chosen = trial.find(Milestone.class, "Site chosen");
		assertEquals(List.of(LocalDate.of(2019, 1, 31), LocalDate.of(2019, 2, 4)), List.of(chosen.getBaseline(), chosen.getActual()));
		assertNull(chosen.getForecast());
	}

	@Test
	void aLinkBetweenWorkstreamsBecomesADependencyWithItsLag() throws Exception {
		trial.apply(project);

		Dependency dependency = trial.find(Dependency.class, "Contact centre open for Forms ready");
		assertEquals(List.of("Contact centre open", "Forms ready", LinkType.FINISH_TO_START, 20),
				List.of(dependency.getGiverItem().getName(), dependency.getReceiverItem().getName(), dependency.getType(), dependency.getLag()));
	}

	@Test
	void aLinkFromAWholeWorkstreamBecomesADependencyWithoutItem() throws Exception {
		trial.apply(project);

		Dependency dependency = trial.find(Dependency.class, "Contact centre for Services live");
		assertEquals(List.of("Contact centre", LinkType.START_TO_START, -5),
				List.of(dependency.getGiver().getName(), dependency.getType(), dependency.getLag()));
		assertNull(dependency.getGiverItem());
	}

	@Test
	void milestonesKeepTheirOrderThroughDeliverablesBetweenThem() throws Exception {
		trial.apply(project);

		assertEquals(List.of("Fit out", "Site chosen"),
				trial.find(Milestone.class, "Contact centre open").getPredecessors().stream().map(Element::getName).toList());
	}

	@Test
	void newElementsGetReferences() throws Exception {
		trial.apply(project);

		assertEquals("WS-01", trial.find(Workstream.class, "Contact centre").getReference());
	}

	@Test
	void whatThePortfolioHasNoPlaceForIsListed() throws Exception {
		assertEquals(List.of("Assignments", "Calendar", "Costs", "Durations", "Field Supplier", "Link", "Percentages done", "Resources",
				"Summary task"), kinds(trial.plan(project)));
	}

	@Test
	void aSecondImportChangesNothing() throws Exception {
		trial.apply(project);

		assertEquals("0 added, 0 changed, 9 unchanged, 0 refused", trial.plan(project).summary());
	}

	@Test
	void aPlanChangesNothingUntilItIsMade() throws Exception {
		trial.plan(project);

		assertEquals(List.of(), trial.names(Workstream.class));
	}

	@Test
	void oneUndoTakesAllOfItBack() throws Exception {
		trial.apply(project);
		trial.edits().undo();

		assertEquals(List.of(), trial.names(Element.class));
	}

	@Test
	void aTaskThatMovesInTheScheduleChangesItsForecastAlone() throws Exception {
		trial.apply(project);

		DraftPlan plan = trial.plan(changed("<Start>2019-11-29T17:00:00</Start><Finish>2019-11-29T17:00:00</Finish>",
				"<Start>2019-12-13T17:00:00</Start><Finish>2019-12-13T17:00:00</Finish>"));

		assertEquals(List.of("MS-004 Services live: [Forecast: \"29 Nov 2019\" becomes \"13 Dec 2019\"]"),
				plan.changed().stream().map(change -> change.element() + ": " + change.changes()).toList());
	}

	@Test
	void workstreamsGoIntoTheProgrammeThatIsThere() throws Exception {
		ForeignTrial other = new ForeignTrial(aPortfolio().with(workstream("WS-07", "Finance")).inResource(), ScheduleImport::plan);
		other.apply(project);

		assertEquals(List.of("Finance", "Contact centre", "Online services"),
				other.portfolio().getProgrammes().get(0).getWorkstreams().stream().map(Element::getName).toList());
	}

	@Test
	void tasksThatWaitForEachOtherAreRefusedAndTheRestIsImported() throws Exception {
		DraftPlan plan = trial.apply(changed("<PredecessorLink><PredecessorUID>3</PredecessorUID>",
				"<PredecessorLink><PredecessorUID>9</PredecessorUID><Type>1</Type></PredecessorLink><PredecessorLink><PredecessorUID>3</PredecessorUID>"));

		assertEquals("the two wait for each other in a loop; break the loop in the schedule", reason(plan, "Services live to Contact centre open").orElseThrow());
		assertEquals("9 added, 0 changed, 0 unchanged, 3 refused", plan.summary());
	}

	@Test
	void aGanttProjectFileIsReadWithLinksBelowSummaryTasks() throws Exception {
		trial.apply(gantt);

		assertEquals(List.of("Access points", "Digital help"), trial.names(Workstream.class));
		assertEquals(List.of("Staff trained"),
				trial.find(Milestone.class, "Access points open").getPredecessors().stream().map(Element::getName).toList());
		assertEquals(5, trial.find(Dependency.class, "Access points open for Helpers in place").getLag());
	}

	@Test
	void aGanttProjectTaskEndsOnItsLastWorkingDay() throws Exception {
		trial.apply(gantt);

		assertEquals(LocalDate.of(2019, 3, 1), trial.find(Deliverable.class, "Staff trained").getForecast());
	}

	@Test
	void aSecondImportOfAGanttProjectFileChangesNothing() throws Exception {
		trial.apply(gantt);

		assertTrue(trial.plan(gantt).changesNothing());
	}

	@Test
	void aFileWithByteOrderMarkIsReadAlike() throws Exception {
		String text = new String(project.bytes(), StandardCharsets.UTF_8);
		trial.apply(project);

		assertTrue(trial.plan(new SourceFile(project.name(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).changesNothing());
	}

	@Test
	void aFileInUtf16IsReadAlike() throws Exception {
		String text = new String(project.bytes(), StandardCharsets.UTF_8).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
		trial.apply(project);

		assertTrue(trial.plan(new SourceFile(project.name(), text.getBytes(StandardCharsets.UTF_16))).changesNothing());
	}

	private SourceFile changed(String... replacements) {
		String text = new String(project.bytes(), StandardCharsets.UTF_8);
		for (int i = 0; i < replacements.length; i += 2) {
			text = text.replace(replacements[i], replacements[i + 1]);
		}
		return new SourceFile(project.name(), text.getBytes(StandardCharsets.UTF_8));
	}
}
