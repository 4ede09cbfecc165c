package org.goldthread.cli.imports;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.goldthread.cli.CommandLineTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

	@TempDir
	Path folder;

	private Path portfolio;
	private Path choices;

	@BeforeEach
	void savePortfolio() throws Exception {
		portfolio = CommandLineTrial.saved(aPortfolio().with(risk("R-001", "Fire"), risk("R-002", "Flood")), folder.resolve("a.goldthread"));
		choices = folder.resolve("choices.properties");
	}

	@Test
	void theFileIsSavedWithWhatTheRegisterSays() throws IOException {
		run(rows("Reference,Title", "R-001,Blaze"));

		assertTrue(Files.readString(portfolio).contains("Blaze"));
	}

	@Test
	void theLastLineCounts() {
		CommandLineTrial trial = run(rows("Reference,Title", "R-001,Blaze", "R-002,Flood", ",Theft"));

		assertEquals("0 1 added, 1 changed, 1 unchanged, 0 refused", trial.exitCode() + " " + trial.lines().getLast());
	}

	@Test
	void refusedRowsAreNamedAndEndWithOne() {
		CommandLineTrial trial = run(rows("Reference,Title,Inherent impact", "R-001,Blaze,7"));

		assertEquals(List.of("row 2, column Inherent impact, \"7\": refused: \"7\" is not a score from 1 to 5.",
				"0 added, 0 changed, 0 unchanged, 1 refused"), trial.lines());
		assertEquals(1, trial.exitCode());
	}

	@Test
	void aDryRunTellsEachChangeAndSavesNothing() throws IOException {
		byte[] before = Files.readAllBytes(portfolio);
		CommandLineTrial trial = run(rows("Reference,Title", "R-001,Blaze", "R-009,Theft"), "--dry-run");

		assertEquals(List.of("row 3: adds R-009 Theft", "row 2: R-001 Fire, Title: \"Fire\" becomes \"Blaze\"",
				"1 added, 1 changed, 0 unchanged, 0 refused"), trial.lines());
		assertArrayEquals(before, Files.readAllBytes(portfolio));
	}

	@Test
	void anotherFileIsWrittenWhenNamed() throws IOException {
		byte[] before = Files.readAllBytes(portfolio);
		Path other = folder.resolve("b.goldthread");
		run(rows("Reference,Title", "R-001,Blaze"), "-o", other);

		assertTrue(Files.readString(other).contains("Blaze"));
		assertArrayEquals(before, Files.readAllBytes(portfolio));
	}

	@Test
	void aFileThatSaysTheSameIsNotSavedAgain() throws IOException {
		run(rows("Reference,Title", "R-001,Fire"));

		try (var files = Files.list(folder)) {
			assertEquals(List.of(portfolio), files.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void aChosenColumnIsKeptForTheNextTime() {
		run(rows("Reference,Peril", "R-001,Fire"), "--column", "Peril=Title");

		assertEquals(List.of("0 added, 1 changed, 0 unchanged, 0 refused"), run(rows("Reference,Peril", "R-001,Blaze")).lines());
	}

	@Test
	void aColumnThatTheRegisterDoesNotHaveIsWrongUsage() {
		assertEquals(2, run(rows("Reference,Peril", "R-001,Fire"), "--column", "Peril=Danger").exitCode());
	}

	@Test
	void anUnknownRegisterIsWrongUsage() {
		CommandLineTrial trial = CommandLineTrial.run("import", rows("Reference"), "--into", portfolio, "--register", "dangers");

		assertEquals(2, trial.exitCode());
	}

	@Test
	void aFileThatIsNotThereIsOneLine() {
		CommandLineTrial trial = run(folder.resolve("missing.csv"));

		assertEquals(List.of("goldthread: " + folder.resolve("missing.csv") + " is not there; check its name and folder"), trial.errors());
		assertEquals(3, trial.exitCode());
	}

	@Test
	void aFileWithoutHeadingsIsRefusedAndThePortfolioUntouched() throws IOException {
		byte[] before = Files.readAllBytes(portfolio);
		CommandLineTrial trial = run(rows("R-001,Blaze", "R-002,Flood"));

		assertEquals(3, trial.exitCode());
		assertArrayEquals(before, Files.readAllBytes(portfolio));
	}

	@Test
	void theExampleReadsItsOwnExport() throws Exception {
		Path copy = Files.copy(CommandLineTrial.example(), folder.resolve("example.goldthread"));
		Path export = folder.resolve("out.csv");
		CommandLineTrial.run("export", copy, "--register", "risks", "-o", export);
		CommandLineTrial trial = CommandLineTrial.run("import", export, "--into", copy);

		assertTrue(trial.lines().getLast().matches("0 added, 0 changed, [1-9][0-9]* unchanged, 0 refused"), trial.out());
	}

	private CommandLineTrial run(Path rows, Object... options) {
		List<Object> arguments = new ArrayList<>(List.of("import", rows, "--into", portfolio, "--register", "risks", "--choices", choices));
		arguments.addAll(List.of(options));
		return CommandLineTrial.run(arguments.toArray());
	}

	private Path rows(String... lines) {
		try {
			return Files.write(Files.createTempDirectory(folder, "rows").resolve("rows.csv"), List.of(lines));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
