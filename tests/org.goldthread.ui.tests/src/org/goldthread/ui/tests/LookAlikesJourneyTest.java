package org.goldthread.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two portfolios of the same name are open, as a draft beside a plan. */
@Journey
class LookAlikesJourneyTest {

	private static final String FILE = "oxfordshire.goldthread";

	private final Bot bot = new Bot();
	private ExamplePortfolio plan;
	private ExamplePortfolio draft;

	@BeforeEach
	void openBoth(@TempDir Path folder) throws IOException {
		plan = ExamplePortfolio.openIn(Files.createDirectories(folder.resolve("plan")));
		draft = ExamplePortfolio.openIn(Files.createDirectories(folder.resolve("draft")));
	}

	@Test
	void theExplorerNamesTheirFiles() {
		String name = UiThread.ask(() -> "P-01 " + plan.document().portfolio().getName());
		List<String> expected = List.of(name + "  " + Path.of("plan", FILE), name + "  " + Path.of("draft", FILE));
		bot.waitUntil("both files to be named", () -> portfolios().equals(expected));
	}

	@Test
	void editorsNameTheirFiles() {
		bot.editorByTitle("Outcomes map \u2013 " + Path.of("plan", FILE));
		bot.editorByTitle("Outcomes map \u2013 " + Path.of("draft", FILE));
	}

	@Test
	void theFileGoesFromTheTitlesWithTheOther() {
		closeTheDraft();
		bot.editorByTitle("Outcomes map");
	}

	@Test
	void theFileGoesFromTheExplorerWithTheOther() {
		closeTheDraft();
		String name = UiThread.ask(() -> "P-01 " + plan.document().portfolio().getName());
		bot.waitUntil("the name alone", () -> portfolios().equals(List.of(name)));
	}

	@Test
	void anotherNameIsEnough() {
		UiThread.run(() -> draft.document().edits()
				.apply(SetFeature.of(draft.document().portfolio(), Literals.ELEMENT__NAME, "Draft")));
		bot.waitUntil("no file to be named", () -> portfolios().stream().noneMatch(label -> label.endsWith(FILE)));
	}

	private void closeTheDraft() {
		draft.close();
		draft = null;
	}

	private List<String> portfolios() {
		return bot.viewByTitle("Explorer").bot().tree().getItems();
	}
}
