package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Severity;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotTree;
import org.goldthread.testing.bot.BotTreeItem;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme manager mends what the problems name: all findings of a rule at once, or accepts them, or sets the rule. */
@Journey
class FixAllJourneyTest {

	private static final String RULE = "GT-R01";
	private static final String TITLE = "Risk without effect";
	private static final String EFFECT = "Savings come a year later";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private List<Risk> risks;
	private String decider;

	/** Takes the effects of some risks away, so that there is a rule with several findings. */
	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		risks = UiThread.ask(() -> List.copyOf(portfolio().getRisks().subList(0, 3)));
		decider = UiThread.ask(() -> Labels.of(portfolio().getRoles().get(0)));
		UiThread.run(() -> example.document().edits().apply(Edit.of("Forget effects",
				() -> portfolio().getRisks().forEach(risk -> risk.setEffect(risks.contains(risk) ? null : "Something")))));
		bot.waitUntil("the findings", () -> example.document().problems().isUpToDate() && findings().size() == 3);
	}

	@Test
	void allFindingsOfARuleAreFixedInOneGrid() {
		fixAll();
		assertEquals(List.of(EFFECT, EFFECT, EFFECT), effects());
	}

	@Test
	void theNotesSayWhoDecided() {
		String name = UiThread.ask(() -> portfolio().getRoles().get(0).getName());
		fixAll();
		assertTrue(UiThread.ask(() -> risks.stream().allMatch(risk -> risk.getNotes().endsWith("decided by " + name + "."))));
	}

	@Test
	void oneUndoTakesAllBackAndRedoBringsThemAgain() {
		fixAll();
		bot.menu("Edit").menu("Undo").click();
		bot.waitUntil("the findings to be back", () -> findings().size() == 3);
		bot.menu("Edit").menu("Redo").click();
		bot.waitUntil("the findings to go again", () -> findings().isEmpty());
		assertEquals(List.of(EFFECT, EFFECT, EFFECT), effects());
	}

	@Test
	void blanksStayUnfixed() {
		BotShell grid = openGrid();
		answerFirst(grid);
		finish(grid);
		bot.waitUntil("one finding to go", () -> findings().size() == 2);
		assertEquals(1, UiThread.ask(() -> risks.stream().filter(risk -> risk.getEffect() != null).count()));
	}

	@Test
	void anAcceptedFindingIsListedApartAndCanBeTakenBack() {
		BotTreeItem rule = problems().expandNode(TITLE);
		rule.getNode(rule.getNodes().get(0)).contextMenu("Accept\u2026").click();
		BotShell dialog = bot.shell("Accept finding");
		dialog.bot().textWithLabel("Reason").setText("The review in spring decides");
		dialog.bot().comboBoxWithLabel("Accepted by").setSelection(decider);
		dialog.bot().textWithLabel("Expires").setText("31 Mar 2099");
		dialog.bot().button("Accept").click();
		bot.waitUntil("the finding to be accepted", () -> findings().size() == 2);
		problems().getTreeItem("Accepted  (1)").contextMenu("Take acceptance back").click();
		bot.waitUntil("the finding to be back", () -> findings().size() == 3);
	}

	@Test
	void theSeverityOfARuleIsSetForThePortfolio() {
		problems().getTreeItem(TITLE).contextMenu("Rule\u2026").click();
		BotShell dialog = bot.shell("Rules");
		dialog.bot().comboBoxWithLabel("Severity").setSelection("info");
		dialog.bot().button("OK").click();
		bot.waitUntil("the severity", () -> findings().stream().allMatch(finding -> finding.severity() == Severity.INFO) && findings().size() == 3);
	}

	private void fixAll() {
		BotShell grid = openGrid();
		answerFirst(grid);
		grid.bot().button("Fill down").click();
		finish(grid);
		bot.waitUntil("the findings to go", () -> findings().isEmpty());
	}

	private BotShell openGrid() {
		problems().getTreeItem(TITLE).contextMenu("Fix all of " + RULE + "\u2026").click();
		return bot.shell("Fix all: " + RULE + " " + TITLE);
	}

	private void answerFirst(BotShell grid) {
		grid.bot().button("Answer\u2026").click();
		grid.bot().text().setText(EFFECT).pressEnter();
		grid.bot().waitUntil("the answer to be in the grid", () -> !grid.bot().has(Text.class, text -> true));
	}

	private void finish(BotShell grid) {
		grid.bot().comboBoxWithLabel("Decided by").setSelection(decider);
		grid.bot().button("Fix").click();
	}

	private BotTree problems() {
		return bot.viewByTitle("Problems").show().bot().tree();
	}

	private List<Finding> findings() {
		return example.document().problems().current().all().stream().filter(finding -> finding.rule().id().equals(RULE)).toList();
	}

	private List<String> effects() {
		return UiThread.ask(() -> risks.stream().map(Risk::getEffect).toList());
	}

	private Portfolio portfolio() {
		return example.document().portfolio();
	}
}
