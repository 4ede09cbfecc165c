package org.goldthread.cli.file;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.goldthread.cli.PortfolioFiles;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"standard", "empty"})
	void aNewPortfolioHasNoFindings(String template) {
		run("new", file(), "--template", template);

		assertEquals(List.of(file() + ": no findings"), run("validate", file()).lines());
	}

	@Test
	void itIsNamedAfterItsFile() throws CommandFailure {
		run("new", file());

		assertEquals("my-council", portfolio().getName());
	}

	@Test
	void theStandardTemplateHasAnOutcomesMapToOpen() throws CommandFailure {
		run("new", file());

		assertEquals(List.of("Outcomes map"), portfolio().getDiagrams().stream().map(diagram -> diagram.getKind()).toList());
	}

	@Test
	void theEmptyTemplateHoldsNothing() throws CommandFailure {
		run("new", file(), "--template", "empty");

		assertEquals(List.of(), portfolio().eContents());
	}

	@Test
	void aFileThatIsAlreadyThereIsLeftAlone() throws IOException {
		Files.writeString(file(), "precious");
		CommandLineTrial trial = run("new", file());

		assertEquals(List.of(ExitCode.FILE, 1, "precious"), List.of(trial.exitCode(), trial.errors().size(), Files.readString(file())));
	}

	@Test
	void aTemplateThatDoesNotExistIsWrongUsage() {
		assertEquals(ExitCode.USAGE, run("new", file(), "--template", "grand").exitCode());
	}

	private Path file() {
		return folder.resolve("my-council.goldthread");
	}

	private Portfolio portfolio() throws CommandFailure {
		return PortfolioFiles.read(file());
	}
}
