package org.goldthread.ui.tests;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotTreeItem;
import org.goldthread.testing.bot.BotView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The properties say what to do where there is no element to show. */
@Journey
class PropertiesHintJourneyTest {

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private BotTreeItem rule;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Programme manager");
		BotView problems = bot.viewByTitle("Problems").show();
		bot.waitUntil("the first check", () -> example.document().problems().isUpToDate());
		rule = problems.bot().tree().expandNode("Risk without effect");
		rule.select();
	}

	@Test
	void aRowThatIsNoElementAsksToSelectOne() {
		waitForHint("Select an element to see its properties.", true);
	}

	@Test
	void anElementIsShownInPlaceOfTheHint() {
		waitForHint("Select an element to see its properties.", true);
		rule.getNode(rule.getNodes().get(0)).select();
		waitForHint("Select an element to see its properties.", false);
		bot.waitUntil("the fields", () -> bot.viewByTitle("Properties").bot().has(Text.class, text -> true));
	}

	private void waitForHint(String words, boolean there) {
		bot.waitUntil("the hint \"" + words + "\" to be " + (there ? "shown" : "gone"),
				() -> bot.viewByTitle("Properties").bot().has(Label.class, label -> label.getText().equals(words)) == there);
	}
}
