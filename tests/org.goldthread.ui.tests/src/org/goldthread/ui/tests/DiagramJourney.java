package org.goldthread.ui.tests;

import java.nio.file.Path;

import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotGefEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An architect at the outcomes map of the example. */
@Journey
abstract class DiagramJourney {

	static final String MAP = "Outcomes map";

	final Bot bot = new Bot();
	ExamplePortfolio example;
	BotGefEditor map;

	@BeforeEach
	void openTheMap(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Architect");
		map = bot.gefEditor(MAP);
		map.show();
	}
}
