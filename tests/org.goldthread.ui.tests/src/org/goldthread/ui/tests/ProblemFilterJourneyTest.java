package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.XMLMemento;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Severity;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotTree;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme manager looks at some of the problems only, and finds a rule among all of them. */
@Journey
class ProblemFilterJourneyTest {

	private static final String RISK_TITLE = "Risk without effect";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private BotView problems;

	/** Makes one risk the only one without an effect. */
	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		problems = bot.viewByTitle("Problems").show();
		UiThread.run(() -> example.document().edits().apply(Edit.of("Forget an effect", () -> {
			List<Risk> risks = example.document().portfolio().getRisks();
			risks.forEach(risk -> risk.setEffect(risk == risks.get(0) ? null : "Something"));
		})));
		bot.waitUntil("the findings", () -> example.document().problems().isUpToDate());
		bot.waitUntil("a row for each rule", () -> tree().getItems().size() == rules());
	}

	@AfterEach
	void closeThePortfolio() {
		problems.viewMenu("Show all problems").click();
	}

	@Test
	void wordsLeaveTheProblemsThatHaveThem() {
		problems.bot().textWithMessage("Filter problems").setText("gt-r01");
		waitForRows("the risk alone", List.of(RISK_TITLE + "  (1)"));
		waitForSummary("1 of " + count() + " shown");
	}

	@Test
	void emptyingTheBoxShowsAllAgain() {
		List<String> all = tree().getItems();
		problems.bot().textWithMessage("Filter problems").setText("gt-r01");
		waitForRows("the risk alone", List.of(RISK_TITLE + "  (1)"));
		problems.bot().textWithMessage("Filter problems").setText("");
		waitForRows("all rules", all);
	}

	@Test
	void aSeverityIsSwitchedOffInTheToolBar() {
		long errors = example.document().problems().current().count(Severity.ERROR);
		bot.toolbarButtonWithTooltip("Show errors").click();
		waitForSummary(count() - errors + " of " + count() + " shown");
	}

	@Test
	void theMenuTakesTheFilterAway() {
		List<String> all = tree().getItems();
		problems.viewMenu("Show errors").click();
		problems.bot().textWithMessage("Filter problems").setText("nothing has these words");
		waitForRows("nothing", List.of());
		problems.viewMenu("Show all problems").click();
		waitForRows("all rules", all);
	}

	@Test
	void theFilterIsPartOfTheStateOfTheView() {
		problems.bot().textWithMessage("Filter problems").setText("gt-r01");
		waitForRows("the risk alone", List.of(RISK_TITLE + "  (1)"));
		XMLMemento state = XMLMemento.createWriteRoot("state");
		UiThread.run(() -> problems.part().saveState(state));
		assertEquals("gt-r01", state.getChild("filter").getString("words"));
	}

	@Test
	void fixAllLeavesOutWhatIsNotShown() {
		problems.bot().textWithMessage("Filter problems").setText("gt-r01");
		waitForRows("the risk alone", List.of(RISK_TITLE + "  (1)"));
		tree().getTreeItem(RISK_TITLE).contextMenu("Fix all shown of GT-R01\u2026").click();
		assertEquals(1, fixRows());
	}

	@Test
	void aRuleIsFoundByWords() {
		bot.toolbarButtonWithTooltip("Read about the rules").click();
		BotShell dialog = bot.shell("Rules");
		dialog.bot().textWithMessage("Find a rule by its id or words").setText("gt-r01");
		int found = dialog.bot().table().rowCount();
		dialog.bot().button("Cancel").click();
		assertEquals(1, found);
	}

	private int fixRows() {
		BotShell grid = bot.shell("Fix all: GT-R01 " + RISK_TITLE);
		int rows = grid.bot().table().rowCount();
		grid.bot().button("Cancel").click();
		return rows;
	}

	private BotTree tree() {
		return problems.bot().tree();
	}

	private long rules() {
		return example.document().problems().current().all().stream().map(finding -> finding.rule().id()).distinct().count();
	}

	private int count() {
		return example.document().problems().current().all().size();
	}

	private void waitForRows(String what, List<String> rows) {
		bot.waitUntil(what, () -> tree().getItems().equals(rows));
	}

	private void waitForSummary(String words) {
		bot.waitUntil("\"" + words + "\"", () -> problems.bot().has(Label.class, label -> label.getText().endsWith("  \u00b7  " + words)));
	}
}
