package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.rules.Severity;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.document.FileChooser;
import org.goldthread.ui.explorer.problems.ProblemsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a portfolio uses the rules is kept in a file, and taken from it again. */
@Journey
class RuleProfileJourneyTest {

	private static final String RULE = "GT-R01";
	private static final String TITLE = "Risk without effect";

	private final Bot bot = new Bot();
	@TempDir
	private Path folder;
	private Path profile;
	private ExamplePortfolio example;
	private BotView problems;

	@BeforeEach
	void openTheExample() {
		profile = folder.resolve("cabinet.rules");
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		problems = bot.viewByTitle("Problems").show();
		chooseFilesWith(dialog -> Optional.of(profile));
		bot.waitUntil("the first check", () -> example.document().problems().isUpToDate());
	}

	@AfterEach
	void closeThePortfolio() {
		chooseFilesWith(FileChooser.ofDesktop());
	}

	@Test
	void anExportedProfileBringsTheSeverityBack() {
		setSeverity("info", Severity.INFO);
		problems.viewMenu("Export rule profile\u2026").click();
		bot.waitUntil("the profile to be written", () -> Files.exists(profile));
		setSeverity("error", Severity.ERROR);
		problems.viewMenu("Import rule profile\u2026").click();
		bot.waitUntil("the severity of the profile", () -> isReportedAs(Severity.INFO));
	}

	@Test
	void oneUndoTakesAnImportBack() throws IOException {
		Files.writeString(profile, "format = goldthread-rule-profile 1\nname = Cabinet\n" + RULE + " = off\n");
		problems.viewMenu("Import rule profile\u2026").click();
		bot.waitUntil("the rule to be off", () -> !isReported());
		bot.menu("Edit").menu("Undo Use rule profile Cabinet").click();
		bot.waitUntil("the rule to be on again", this::isReported);
	}

	@Test
	void aFileThatIsNoProfileIsRefusedInOneSentence() throws IOException {
		Files.writeString(profile, "Dear colleague,");
		problems.viewMenu("Import rule profile\u2026").click();
		bot.shell("Goldthread").bot().button("Close").click();
		assertFalse(UiThread.ask(() -> example.document().isDirty()));
	}

	private void setSeverity(String choice, Severity expected) {
		problems.bot().tree().getTreeItem(TITLE).contextMenu("Rule\u2026").click();
		BotShell dialog = bot.shell("Rules");
		dialog.bot().comboBoxWithLabel("Severity").setSelection(choice);
		dialog.bot().button("OK").click();
		bot.waitUntil("the severity", () -> isReportedAs(expected));
	}

	private boolean isReported() {
		return example.document().problems().current().all().stream().anyMatch(finding -> finding.rule().id().equals(RULE));
	}

	private boolean isReportedAs(Severity severity) {
		return isReported() && example.document().problems().current().all().stream().filter(finding -> finding.rule().id().equals(RULE))
				.allMatch(finding -> finding.severity() == severity);
	}

	private void chooseFilesWith(FileChooser chooser) {
		UiThread.run(() -> ((ProblemsView) problems.part()).chooseFilesWith(chooser));
	}
}
