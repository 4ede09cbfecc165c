package org.goldthread.cli.file;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateCommandTest {

	@TempDir
	Path folder;

	@Test
	void aPortfolioWithoutFaultsHasNoFindings() {
		run("generate", "--workstreams", 20, "-o", big());

		assertEquals(List.of(big() + ": no findings"), run("validate", big()).lines());
	}

	@Test
	void aPortfolioWithFaultsHasFindings() {
		run("generate", "--workstreams", 20, "--faults", 50, "-o", big());

		assertEquals(ExitCode.FINDINGS, run("validate", big()).exitCode());
	}

	@Test
	void theSameSeedWritesTheSameBytes() throws IOException {
		Path other = folder.resolve("other.goldthread");
		run("generate", "--workstreams", 5, "--seed", 7, "-o", big());
		run("generate", "--workstreams", 5, "--seed", 7, "-o", other);

		assertArrayEquals(Files.readAllBytes(big()), Files.readAllBytes(other));
	}

	@Test
	void aFileThatIsAlreadyThereIsKeptAsABackup() throws IOException {
		Files.writeString(big(), "precious");
		CommandLineTrial trial = run("generate", "--workstreams", 1, "-o", big());

		assertEquals(List.of(big() + ": 1 workstream; the earlier file is kept in .goldthread-backups"), trial.lines());
		try (var backups = Files.list(folder.resolve(".goldthread-backups"))) {
			assertEquals("precious", Files.readString(backups.findFirst().orElseThrow()));
		}
	}

	@ParameterizedTest
	@CsvSource({"-1, 0", "2000000, 0", "1, 101", "many, 0"})
	void figuresOutOfRangeAreWrongUsage(String workstreams, String faults) {
		CommandLineTrial trial = run("generate", "--workstreams", workstreams, "--faults", faults, "-o", big());

		assertEquals(List.of(ExitCode.USAGE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	@Test
	void aFolderThatIsNotThereGivesOneSentence() {
		CommandLineTrial trial = run("generate", "--workstreams", 1, "-o", folder.resolve("none/big.goldthread"));

		assertEquals(List.of(ExitCode.FILE, 1), List.of(trial.exitCode(), trial.errors().size()));
	}

	private Path big() {
		return folder.resolve("big.goldthread");
	}
}
