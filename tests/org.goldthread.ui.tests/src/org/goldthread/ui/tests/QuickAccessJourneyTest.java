package org.goldthread.ui.tests;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any element is found from the one box for elements and commands. */
@Journey
class QuickAccessJourneyTest {

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private BotShell box;

	@BeforeEach
	void openTheExample(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Architect");
		bot.viewByTitle("Explorer").show();
	}

	@AfterEach
	void closeAll() {
		box.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ws-03", "customer front", "front door" })
	void anElementIsFoundByWhatItIsCalled(String typed) {
		bot.menu("Edit").menu("Find element or command\u2026").click();
		box = bot.shell("Find Actions");
		box.bot().text().setText(typed);
		box.bot().waitUntil("the workstream to be found", () -> box.bot().has(Table.class,
				table -> Stream.of(table.getItems()).anyMatch(QuickAccessJourneyTest::isTheWorkstream)));
	}

	private static boolean isTheWorkstream(TableItem row) {
		return row.getText(1).contains("WS-03 Customer front door");
	}
}
