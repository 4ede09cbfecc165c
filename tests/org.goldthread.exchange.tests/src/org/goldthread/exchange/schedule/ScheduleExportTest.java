package org.goldthread.exchange.schedule;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.milestone;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.goldthread.document.DocumentException;
import org.goldthread.exchange.foreign.ForeignTrial;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Milestone;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Publication;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleExportTest {

	@TempDir
	Path folder;

	@Test
	void theExampleComesBackUnchanged() throws Exception {
		ForeignTrial example = new ForeignTrial(ForeignTrial.example().resource(), ScheduleImport::plan);
		ScheduleExport.write(example.portfolio(), true, target());

		assertEquals("0 added, 0 changed, 97 unchanged, 0 refused", example.plan(SourceFile.read(target())).summary());
	}

	@Test
	void theExampleIsRebuiltInAnEmptyPortfolio() throws Exception {
		ScheduleExport.write(ForeignTrial.example().portfolio(), true, target());
		ForeignTrial empty = new ForeignTrial(aPortfolio().inResource(), ScheduleImport::plan);
		empty.apply(SourceFile.read(target()));

		ForeignTrial example = new ForeignTrial(ForeignTrial.example().resource(), ScheduleImport::plan);
		assertEquals(example.names(Milestone.class), empty.names(Milestone.class));
		assertEquals(example.names(Dependency.class).size(), empty.names(Dependency.class).size());
	}

	@Test
	void theSamePortfolioGivesTheSameFile() throws IOException, DocumentException {
		Path again = folder.resolve("again.xml");
		ScheduleExport.write(ForeignTrial.example().portfolio(), false, target());
		ScheduleExport.write(ForeignTrial.example().portfolio(), false, again);

		assertArrayEquals(Files.readAllBytes(target()), Files.readAllBytes(again));
	}

	@Test
	void exemptElementsAndTheirLinksAreWithheldAndCounted() throws IOException {
		ScheduleExport export = ScheduleExport.write(withSecret().portfolio().orElseThrow(), false, target());

		assertFalse(Files.readString(target()).contains("Depot closes"));
		assertEquals(List.of(3, 0, 2), List.of(export.tasks(), export.links(), export.withheld()));
	}

	@Test
	void exemptElementsAreWrittenWhenAskedFor() throws IOException {
		ScheduleExport.write(withSecret().portfolio().orElseThrow(), true, target());

		assertTrue(Files.readString(target()).contains("Depot closes"));
	}

	@Test
	void bankHolidaysAreDaysOff() throws IOException {
		ScheduleExport.write(withSecret().portfolio().orElseThrow(), false, target());

		assertTrue(Files.readString(target()).contains("<Name>Summer bank holiday</Name>"));
	}

	@Test
	void aWorkstreamDependencyWithoutItemsComesBack() throws Exception {
		Workstream giver = workstream("WS-01", "Platform");
		Workstream receiver = workstream("WS-02", "Front door");
		ForeignTrial trial = new ForeignTrial(aPortfolio().with(giver, receiver,
				having(element(Literals.DEPENDENCY, Dependency.class, "DEP-01", "Platform for the front door"), dependency -> {
					dependency.setGiver(giver);
					dependency.setReceiver(receiver);
					dependency.setLag(-3);
				})).inResource(), ScheduleImport::plan);
		ScheduleExport.write(trial.portfolio(), false, target());

		assertEquals("0 added, 0 changed, 4 unchanged, 0 refused", trial.plan(SourceFile.read(target())).summary());
	}

	@Test
	void textsWithMarkupAndLineEndsComeBack() throws Exception {
		ForeignTrial trial = new ForeignTrial(aPortfolio().with(having(workstream("WS-01", "R&D <b>\"now\"</b>"),
				workstream -> workstream.setDescription("First line\nsecond & third\n\n]]> end"))).inResource(), ScheduleImport::plan);
		ScheduleExport.write(trial.portfolio(), false, target());

		assertTrue(trial.plan(SourceFile.read(target())).changesNothing());
	}

	@Test
	void aCopiedTaskBecomesAnElementOfItsOwn() throws Exception {
		ForeignTrial trial = new ForeignTrial(aPortfolio().with(workstream("WS-01", "Platform"), milestone("MS-001", "Live")).inResource(),
				ScheduleImport::plan);
		ScheduleExport.write(trial.portfolio(), false, target());
		String text = Files.readString(target());
		int start = text.lastIndexOf("<Task>");
		int end = text.indexOf("</Task>", start) + "</Task>".length();
		String copy = text.substring(start, end).replace("<UID>3</UID>", "<UID>4</UID>").replace("<ID>3</ID>", "<ID>4</ID>")
				.replaceAll("<GUID>.*</GUID>", "").replace(">Live<", ">Live twice<");
		Files.writeString(target(), text.substring(0, end) + copy + text.substring(end));
		trial.apply(SourceFile.read(target()));

		assertEquals(List.of("Live", "Live twice"), trial.names(Milestone.class));
		assertEquals(List.of("MS-001", "MS-002"),
				trial.portfolio().getProgrammes().get(0).getWorkstreams().get(0).getMilestones().stream().map(Element::getReference).toList());
	}

	private PortfolioResource withSecret() {
		Milestone open = having(milestone("MS-001", "Hub open"), milestone -> milestone.setBaseline(LocalDate.of(2019, 8, 30)));
		Milestone secret = having(milestone("MS-002", "Depot closes"), milestone -> {
			milestone.setPublication(Publication.EXEMPT);
			milestone.getPredecessors().add(open);
		});
		return aPortfolio().with(workstream("WS-01", "Hubs"), open, secret).inResource();
	}

	private Path target() {
		return folder.resolve("plan.xml");
	}
}
