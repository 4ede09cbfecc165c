package org.goldthread.cli.validate;

import static org.goldthread.cli.CommandLineTrial.example;
import static org.goldthread.cli.CommandLineTrial.run;
import static org.goldthread.cli.CommandLineTrial.saved;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.goldthread.cli.CommandFailure;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

	@TempDir
	Path folder;

	@Test
	void theExampleHasFindings() {
		CommandLineTrial trial = run("validate", example());

		assertEquals(List.of(ExitCode.FINDINGS, ""), List.of(trial.exitCode(), trial.err()));
	}

	@Test
	void aSoundPortfolioEndsWithExitCodeZero() throws CommandFailure {
		CommandLineTrial trial = run("validate", sound());

		assertEquals(List.of(sound() + ": no findings"), trial.lines());
		assertEquals(ExitCode.DONE, trial.exitCode());
	}

	@Test
	void everyFindingIsOneLineGravestFirst() throws CommandFailure {
		Path file = faulty();

		assertEquals(List.of(
				"E GT-O01 Workstream WS-1 Front door contributes to no outcome. Link it to the outcome that it serves, or stop it.",
				"W GT-R01 Risk R-2 Flood does not say what its effect would be. Write what would follow for residents, services, time or money if it occurred.",
				"W GT-R01 Risk R-10 Fire does not say what its effect would be. Write what would follow for residents, services, time or money if it occurred.",
				file + ": 1 error, 2 warnings, 0 remarks"), run("validate", file, "--rule", "GT-O01", "--rule", "GT-R01").lines());
	}

	@Test
	void warningsDoNotFailWhereOnlyErrorsShould() throws CommandFailure {
		Path file = saved(aPortfolio().with(risk("R-1", "Fire")), folder.resolve("warnings.goldthread"));

		assertEquals(ExitCode.DONE, run("validate", file, "--rule", "GT-R01", "--fail-on", "error").exitCode());
	}

	@Test
	void warningsFailWhereWarningsShould() throws CommandFailure {
		Path file = saved(aPortfolio().with(risk("R-1", "Fire")), folder.resolve("warnings.goldthread"));

		assertEquals(ExitCode.FINDINGS, run("validate", file, "--rule", "GT-R01", "--fail-on", "warning").exitCode());
	}

	@Test
	void oneRuleCanBeCheckedAlone() throws CommandFailure {
		assertEquals(2, run("validate", faulty(), "--rule", "GT-O01").lines().size());
	}

	@Test
	void aRuleThatDoesNotExistIsWrongUsage() throws CommandFailure {
		CommandLineTrial trial = run("validate", faulty(), "--rule", "GT-X99");

		assertTrue(trial.errors().get(0).startsWith("goldthread: there is no rule GT-X99; the rules are GT-"), trial.err());
		assertEquals(ExitCode.USAGE, trial.exitCode());
	}

	@Test
	void severalFilesAreCheckedInTheirOrder() throws CommandFailure {
		CommandLineTrial trial = run("validate", sound(), faulty());

		assertEquals(sound() + ": no findings", trial.lines().get(0));
		assertTrue(trial.lines().get(trial.lines().size() - 1).startsWith(folder.resolve("faulty.goldthread") + ": "), trial.out());
	}

	@Test
	void aMissingFileDoesNotKeepTheOthersFromBeingChecked() throws CommandFailure {
		CommandLineTrial trial = run("validate", folder.resolve("none.goldthread"), sound());

		assertEquals(List.of(ExitCode.FILE, 1, 1), List.of(trial.exitCode(), trial.errors().size(), trial.lines().size()));
	}

	@Test
	void withoutAFileTheUsageIsWrong() {
		assertEquals(ExitCode.USAGE, run("validate").exitCode());
	}

	@Test
	void anUnknownFormatIsWrongUsage() {
		assertEquals(ExitCode.USAGE, run("validate", example(), "--format", "xml").exitCode());
	}

	@Test
	void theStackTraceOfAnErrorIsPrintedOnlyForDebugging() {
		CommandLineTrial trial = run("validate", folder.resolve("none.goldthread"), "--debug");

		assertTrue(trial.errors().size() > 2, trial.err());
	}

	private Path sound() throws CommandFailure {
		Path file = folder.resolve("sound.goldthread");
		return file.toFile().exists() ? file : saved(aPortfolio(), file);
	}

	private Path faulty() throws CommandFailure {
		return saved(aPortfolio().with(risk("R-10", "Fire"), risk("R-2", "Flood"), workstream("WS-1", "Front door")),
				folder.resolve("faulty.goldthread"));
	}
}
