package org.goldthread.cli.diagram;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.element;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.goldthread.model.Diagram;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Publication;
import org.goldthread.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramCommandTest {

	@TempDir
	Path folder;

	@Test
	void theListNamesEachDiagramWithItsKind() {
		assertEquals(List.of("Outcomes map\tOutcomes map", "Operating model\tOperating model", "Dependency network\tDependency network",
				"Vulnerable residents cannot reach services\tRisk bow-tie", "Savings flow\tSavings flow", "Governance trail\tGovernance trail"),
				run("diagram", example(), "--list").lines());
	}

	@Test
	void theOutcomesMapOfTheExampleIsWrittenAsSvg() throws IOException {
		CommandLineTrial trial = run("diagram", example(), "--diagram", "Outcomes map", "-o", picture("svg"));

		assertEquals(List.of(ExitCode.DONE, ""), List.of(trial.exitCode(), trial.err()));
		assertTrue(Files.readString(picture("svg")).contains("WS-03"));
	}

	@Test
	void aDiagramIsFoundByItsReferenceToo() {
		assertEquals(ExitCode.DONE, run("diagram", example(), "--diagram", "DG-01", "-o", picture("svg")).exitCode());
	}

	@Test
	void theScaleIsThatOfThePixels() throws IOException {
		run("diagram", example(), "--diagram", "DG-01", "-o", picture("png"));
		int width = ImageIO.read(picture("png").toFile()).getWidth();
		run("diagram", example(), "--diagram", "DG-01", "-o", picture("png"), "--scale", 2);

		assertEquals(2 * width, ImageIO.read(picture("png").toFile()).getWidth(), 1);
	}

	@Test
	void theDarkPictureIsAnother() throws IOException {
		run("diagram", example(), "--diagram", "DG-01", "-o", picture("svg"));
		String light = Files.readString(picture("svg"));
		run("diagram", example(), "--diagram", "DG-01", "-o", picture("svg"), "--dark");

		assertFalse(light.equals(Files.readString(picture("svg"))));
	}

	@Test
	void exemptElementsAreShownOnlyWhenAskedFor() throws CommandFailure, IOException {
		Workstream secret = having(workstream("WS-1", "Closing"), workstream -> workstream.setPublication(Publication.EXEMPT));
		Path file = saved(aPortfolio().with(secret, map("Outcomes map")), folder.resolve("p.goldthread"));
		run("diagram", file, "--diagram", "DG-1", "-o", picture("svg"));
		boolean shownAtFirst = Files.readString(picture("svg")).contains("Closing");
		run("diagram", file, "--diagram", "DG-1", "-o", picture("svg"), "--include-exempt");

		assertEquals(List.of(false, true), List.of(shownAtFirst, Files.readString(picture("svg")).contains("Closing")));
	}

	@Test
	void anExemptDiagramIsWrittenOnlyWhenAskedFor() throws CommandFailure {
		Diagram map = having(map("Outcomes map"), diagram -> diagram.setPublication(Publication.EXEMPT));
		Path file = saved(aPortfolio().with(map), folder.resolve("p.goldthread"));

		assertEquals(List.of(ExitCode.USAGE, ExitCode.DONE),
				List.of(run("diagram", file, "--diagram", "DG-1", "-o", picture("svg")).exitCode(),
						run("diagram", file, "--diagram", "DG-1", "-o", picture("svg"), "--include-exempt").exitCode()));
	}

	@Test
	void aKindThatIsNotKnownGivesOneSentence() throws CommandFailure {
		Path file = saved(aPortfolio().with(map("Star map")), folder.resolve("p.goldthread"));
		CommandLineTrial trial = run("diagram", file, "--diagram", "DG-1", "-o", picture("svg"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()), trial.err());
	}

	@Test
	void twoDiagramsOfOneNameAreToldApartByReference() throws CommandFailure {
		Diagram second = having(map("Outcomes map"), diagram -> diagram.setReference("DG-2"));
		Path file = saved(aPortfolio().with(map("Outcomes map"), second), folder.resolve("p.goldthread"));

		assertTrue(run("diagram", file, "--diagram", "Map", "-o", picture("svg")).err().endsWith("by its reference: DG-1, DG-2\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "--diagram Nowhere -o OUT.svg", "--diagram DG-01", "--diagram DG-01 -o OUT.pdf", "--list --diagram DG-01",
			"--diagram DG-01 -o OUT.svg --scale 0", "--diagram DG-01 -o OUT.png --scale 1000", "--diagram DG-01 -o OUT.png --scale big"})
	void whatCannotBeDoneIsWrongUsageAndWritesNothing(String arguments) throws IOException {
		List<Object> command = new ArrayList<>(List.of("diagram", example()));
		arguments = arguments.replace("OUT", folder.resolve("map").toString());
		command.addAll(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")));
		CommandLineTrial trial = run(command.toArray());

		assertEquals(List.of(ExitCode.USAGE, 1), List.of(trial.exitCode(), trial.errors().size()), trial.err());
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aFolderThatIsNotThereGivesOneSentence() {
		CommandLineTrial trial = run("diagram", example(), "--diagram", "DG-01", "-o", folder.resolve("none/map.svg"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	private Path picture(String ending) {
		return folder.resolve("map." + ending);
	}

	private static Diagram map(String kind) {
		return having(element(Literals.DIAGRAM, Diagram.class, "DG-1", "Map"), diagram -> diagram.setKind(kind));
	}
}
