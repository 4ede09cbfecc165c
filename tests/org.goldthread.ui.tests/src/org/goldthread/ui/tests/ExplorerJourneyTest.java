package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotTree;
import org.goldthread.testing.bot.BotTreeItem;
import org.goldthread.testing.bot.BotView;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.testing.bot.WidgetBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A risk owner finds a risk in the explorer, changes it in the properties and sees the problem go. */
@Journey
class ExplorerJourneyTest {

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private BotView explorer;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Architect");
		explorer = bot.viewByTitle("Explorer").show();
	}

	@AfterEach
	void closeThePortfolio() {
		explorer.bot().textWithMessage("Filter by name or reference").setText("");
	}

	@Test
	void aRiskIsChangedInTheProperties() {
		select("R-001");
		BotView properties = bot.viewByTitle("Properties");
		properties.bot().textWithLabel("Name").setText("Staff leave before the new way of working is there");
		assertEquals("Staff leave before the new way of working is there", UiThread.ask(() -> risk("R-001").getName()));
	}

	@Test
	void typingIsTakenBackInOneStep() {
		String before = UiThread.ask(() -> risk("R-001").getName());
		select("R-001");
		BotView properties = bot.viewByTitle("Properties").show();
		properties.bot().textWithLabel("Name").setText("S").setText("St").setText("Staff");
		bot.menu("Edit").menu("Undo").click();
		bot.waitUntil("the name to be back", () -> risk("R-001").getName().equals(before));
	}

	@Test
	void aRiskIsMadeFromTheContextMenu() {
		int before = UiThread.ask(() -> example.document().portfolio().getRisks().size());
		BotTreeItem risks = tree().expandNode("P-01").getNode("Risks");
		risks.contextMenu("New risk").click();
		bot.waitUntil("the new risk", () -> example.document().portfolio().getRisks().size() == before + 1);
	}

	@Test
	void theFilterLeadsToAnElement() {
		explorer.bot().textWithMessage("Filter by name or reference").setText("digital access");
		explorer.bot().waitUntil("the match to be selected", () -> tree().selection().equals(List.of("WS-07 Digital access")));
	}

	@Test
	void aPortfolioOpenedWhileFilteringIsFilteredToo(@TempDir Path other) {
		explorer.bot().textWithMessage("Filter by name or reference").setText("digital access");
		explorer.bot().waitUntil("the match to be selected", () -> tree().selection().equals(List.of("WS-07 Digital access")));
		ExamplePortfolio.openIn(other);
		explorer.bot().waitUntil("the matches of both portfolios", () -> tree().getItems().size() == 2);
	}

	@Test
	void aProblemLeadsToItsElementAndGoesOnceItIsMended() {
		bot.waitUntil("the first check", () -> example.document().problems().isUpToDate());
		int before = UiThread.ask(() -> problems().size());
		BotTree problems = bot.viewByTitle("Problems").show().bot().tree();
		BotTreeItem rule = problems.expandNode("Risk without effect");
		String message = rule.getNodes().get(0);
		rule.getNode(message).doubleClick();
		Risk faulty = UiThread.ask(() -> (Risk) problems().stream().filter(finding -> finding.element() instanceof Risk risk
				&& message.startsWith("Risk " + risk.getReference() + " ")).findFirst().orElseThrow().element());
		bot.viewByTitle("Properties").bot().textWithLabel("Effect").setText("Savings come a year later");
		bot.waitUntil("the problem to go", () -> problems().size() == before - 1);
		assertTrue(UiThread.ask(() -> faulty.getEffect().startsWith("Savings")));
	}

	private List<Finding> problems() {
		return example.document().problems().current().all();
	}

	private Risk risk(String reference) {
		return (Risk) example.document().resource().referenceIndex().elements(reference).get(0);
	}

	private void select(String reference) {
		tree().expandNode("P-01", "Risks").getNode(reference).select();
		WidgetBot properties = bot.viewByTitle("Properties").bot();
		properties.waitUntil("the properties to show " + reference,
				() -> properties.has(Text.class, field -> field.getText().equals(reference)));
	}

	private BotTree tree() {
		return explorer.bot().tree();
	}
}
