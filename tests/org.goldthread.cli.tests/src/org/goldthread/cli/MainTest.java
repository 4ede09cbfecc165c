package org.goldthread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

	@Test
	void withoutACommandTheUsageIsAnError() {
		assertEquals(ExitCode.USAGE, CommandLineTrial.run().exitCode());
	}

	@Test
	void aCommandThatDoesNotExistIsWrongUsage() {
		CommandLineTrial trial = CommandLineTrial.run("prophesy");

		assertEquals(List.of("goldthread: there is no command prophesy; goldthread --help lists them"), trial.errors());
		assertEquals(ExitCode.USAGE, trial.exitCode());
	}

	@Test
	void aGroupListsItsCommands() {
		CommandLineTrial trial = CommandLineTrial.run("store", "--help");

		assertTrue(trial.out().startsWith("Usage: goldthread store COMMAND"), trial.out());
		assertTrue(trial.lines().stream().anyMatch(line -> line.startsWith("  store publish ")));
		assertFalse(trial.lines().stream().anyMatch(line -> line.startsWith("  validate ")));
		assertEquals(ExitCode.DONE, trial.exitCode());
	}

	@Test
	void aGroupWithoutACommandIsWrongUsage() {
		assertEquals(ExitCode.USAGE, CommandLineTrial.run("store").exitCode());
	}

	@Test
	void aCommandThatDoesNotExistInAGroupIsWrongUsage() {
		CommandLineTrial trial = CommandLineTrial.run("store", "prophesy");

		assertEquals(List.of("goldthread: there is no command store prophesy; goldthread store --help lists them"), trial.errors());
		assertEquals(ExitCode.USAGE, trial.exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "export", "diagram", "new", "generate"})
	void theHelpListsEveryCommand(String command) {
		assertTrue(CommandLineTrial.run("--help").lines().stream().anyMatch(line -> line.startsWith("  " + command + " ")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "export", "diagram", "new", "generate"})
	void everyCommandExplainsItself(String command) {
		CommandLineTrial trial = CommandLineTrial.run(command, "--help");

		assertTrue(trial.out().startsWith("Usage: goldthread " + command), trial.out());
		assertEquals(ExitCode.DONE, trial.exitCode());
	}

	@ParameterizedTest
	@ValueSource(strings = {"validate", "export", "diagram", "new", "generate"})
	void everyCommandRefusesAnUnknownOptionInOneLine(String command) {
		CommandLineTrial trial = CommandLineTrial.run(command, "--prophesy");

		assertEquals(List.of(ExitCode.USAGE, 1, ""), List.of(trial.exitCode(), trial.errors().size(), trial.out()));
	}
}
