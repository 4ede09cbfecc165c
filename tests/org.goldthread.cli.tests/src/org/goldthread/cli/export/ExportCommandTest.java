package org.goldthread.cli.export;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

	@TempDir
	Path folder;

	@Test
	void theRiskRegisterOfTheExampleIsWritten() throws IOException {
		CommandLineTrial trial = run("export", example(), "--register", "risks", "-o", target());

		assertEquals(List.of(ExitCode.DONE, ""), List.of(trial.exitCode(), trial.err()));
		assertTrue(Files.readString(target()).startsWith("\"Reference\","));
	}

	@Test
	void exemptRowsAreWithheldAndCounted() throws CommandFailure {
		assertEquals(List.of(target() + ": 1 row; 1 exempt row withheld, --include-exempt writes them too"),
				run("export", portfolio(), "--register", "risks", "-o", target()).lines());
	}

	@Test
	void exemptRowsAreWrittenWhenAskedFor() throws CommandFailure {
		assertEquals(List.of(target() + ": 2 rows"),
				run("export", portfolio(), "--register", "risks", "-o", target(), "--include-exempt").lines());
	}

	@Test
	void aRegisterThatDoesNotExistIsWrongUsage() {
		CommandLineTrial trial = run("export", example(), "--register", "prophecies", "-o", target());

		assertEquals(List.of("goldthread: there is no register prophecies; the registers are " + String.join(", ", Registers.names())),
				trial.errors());
		assertEquals(ExitCode.USAGE, trial.exitCode());
	}

	@Test
	void anEndingWithoutFormatIsWrongUsageAndWritesNothing() {
		Path pdf = folder.resolve("risks.pdf");

		assertEquals(ExitCode.USAGE, run("export", example(), "--register", "risks", "-o", pdf).exitCode());
		assertFalse(Files.exists(pdf));
	}

	@ParameterizedTest
	@ValueSource(strings = {"register.csv", "register.xlsx", "register.json", "register.html"})
	void everyRegisterOfTheExampleIsWrittenInEveryFormat(String name) {
		for (String register : Registers.names()) {
			assertEquals(ExitCode.DONE, run("export", example(), "--register", register, "-o", folder.resolve(register + "-" + name)).exitCode());
		}
	}

	@Test
	void valuesAreDividedByTheDelimiterOfChoice() throws Exception {
		run("export", portfolio(), "--register", "risks", "-o", target(), "--delimiter", "semicolon");

		assertTrue(Files.readString(target()).startsWith("\"Reference\";\"Title\";"));
	}

	@Test
	void theMarkOfUtf8IsWrittenWhenAskedFor() throws Exception {
		run("export", portfolio(), "--register", "risks", "-o", target(), "--bom");

		assertTrue(Files.readString(target()).startsWith("\uFEFF\"Reference\""));
	}

	@Test
	void aDelimiterThatDoesNotExistIsWrongUsage() {
		assertEquals(List.of("goldthread: there is no delimiter colon; choose comma, semicolon or tab"),
				run("export", example(), "--register", "risks", "-o", target(), "--delimiter", "colon").errors());
	}

	@Test
	void aDelimiterForAWorkbookIsWrongUsage() {
		assertEquals(ExitCode.USAGE,
				run("export", example(), "--register", "risks", "-o", folder.resolve("risks.xlsx"), "--delimiter", "tab").exitCode());
	}

	@Test
	void aFolderThatIsNotThereGivesOneSentence() {
		CommandLineTrial trial = run("export", example(), "--register", "risks", "-o", folder.resolve("none/risks.csv"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void aMissingPortfolioGivesOneSentence() {
		CommandLineTrial trial = run("export", folder.resolve("none.goldthread"), "--register", "risks", "-o", target());

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	private Path target() {
		return folder.resolve("risks.csv");
	}

	private Path portfolio() throws CommandFailure {
		return saved(aPortfolio().with(risk("R-1", "Fire"),
				having(risk("R-2", "Site to be closed"), risk -> risk.setPublication(Publication.EXEMPT))), folder.resolve("p.goldthread"));
	}
}
