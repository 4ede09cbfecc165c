package org.goldthread.ui.tests;

import java.nio.file.Path;

import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.BotTree;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of a plug-in that is none of ours, the one in the examples, is reported, and its fix asks for a role. */
@Journey
class OwnRulesJourneyTest {

	private static final String TITLE = "Workstream without sponsor";

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private Workstream workstream;

	/** Leaves one workstream alone without a sponsor. */
	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		workstream = UiThread.ask(() -> portfolio().getProgrammes().get(0).getWorkstreams().get(0));
		UiThread.run(() -> example.document().edits().apply(Edit.of("Forget a sponsor", () -> portfolio().getProgrammes().stream()
				.flatMap(programme -> programme.getWorkstreams().stream())
				.forEach(each -> each.setSponsor(each == workstream ? null : portfolio().getRoles().get(0))))));
		bot.waitUntil("the finding", () -> findings() == 1);
	}

	@Test
	void itsFindingIsListed() {
		problems().getTreeItem(TITLE);
	}

	@Test
	void itsFixAsksForTheSponsorInThePicker() {
		String sponsor = UiThread.ask(() -> Labels.of(portfolio().getRoles().get(1)));
		problems().getTreeItem(TITLE).contextMenu("Fix all of EX-W01\u2026").click();
		BotShell grid = bot.shell("Fix all: EX-W01 " + TITLE);
		grid.bot().button("Answer\u2026").click();
		BotShell picker = bot.shell("Choose role for " + UiThread.ask(() -> Labels.of(workstream)));
		picker.bot().textWithMessage("Name or reference").setText(sponsor);
		picker.bot().button("OK").click();
		grid.bot().comboBoxWithLabel("Decided by").setSelection(sponsor);
		grid.bot().button("Fix").click();
		bot.waitUntil("the sponsor", () -> workstream.getSponsor() == portfolio().getRoles().get(1));
		bot.waitUntil("the finding to go", () -> findings() == 0);
	}

	private BotTree problems() {
		return bot.viewByTitle("Problems").show().bot().tree();
	}

	private long findings() {
		return example.document().problems().current().all().stream().filter(finding -> finding.rule().id().equals("EX-W01")).count();
	}

	private Portfolio portfolio() {
		return example.document().portfolio();
	}
}
