package org.goldthread.cli.validate;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.goldthread.cli.CommandLineTrial;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate --profile} checks by a profile in place of the portfolio's settings. */
class ProfileOptionTest {

	@TempDir
	Path folder;

	private Path portfolio;

	@BeforeEach
	void savePortfolio() throws Exception {
		portfolio = CommandLineTrial.saved(aPortfolio().with(workstream("WS-01", "Front door")), folder.resolve("p.goldthread"));
	}

	@Test
	void onlyTheRulesOfTheProfileAreChecked() throws Exception {
		CommandLineTrial trial = validate("name = Thread only\nothers = off\nGT-O01 = warning\n");

		assertEquals("W GT-O01 Workstream WS-01 Front door contributes to no outcome. Link it to the outcome that it serves, or stop it.",
				trial.lines().get(0));
	}

	@Test
	void theFileIsNotChanged() throws Exception {
		String before = Files.readString(portfolio);
		validate("name = Thread only\nothers = off\n");

		assertEquals(before, Files.readString(portfolio));
	}

	@Test
	void aBrokenProfileIsOneSentence() throws Exception {
		CommandLineTrial trial = validate("name = Thread only\nGT-Q99 = on\n");

		assertTrue(trial.errors().get(0).endsWith(
				"trial.rules cannot be used: There is no rule GT-Q99; add the extension that brings it, or take the entry out."), trial.err());
	}

	@Test
	void aMissingProfileIsAFileError() {
		assertEquals(3, CommandLineTrial.run("validate", portfolio, "--profile", folder.resolve("none.rules")).exitCode());
	}

	private CommandLineTrial validate(String entries) throws Exception {
		Path profile = Files.writeString(folder.resolve("trial.rules"), "format = goldthread-rule-profile 1\n" + entries);
		return CommandLineTrial.run("validate", portfolio, "--profile", profile);
	}
}
