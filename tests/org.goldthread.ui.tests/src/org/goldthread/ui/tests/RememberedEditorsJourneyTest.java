package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.workbench.file.PortfolioOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was open of a portfolio is open again when the portfolio is. */
@Journey
class RememberedEditorsJourneyTest {

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private Path file;

	@BeforeEach
	void closeThePortfolioWithADiagramAndTwoRegisters(@TempDir Path folder) {
		example = ExamplePortfolio.openIn(folder);
		file = UiThread.ask(() -> example.document().file());
		bot.menu("Registers").menu("Risk register").click();
		bot.editorByTitle("Risk register");
		bot.menu("Registers").menu("Benefits register").click();
		bot.editorByTitle("Benefits register");
		bot.menu("Registers").menu("Risk register").click();
		bot.waitUntil("the risk register to be in front", () -> "Risk register".equals(front()));
		example.close();
	}

	@Test
	void theEditorsComeBackInTheirOrder() {
		openAgain();
		assertEquals(List.of("Outcomes map", "Risk register", "Benefits register"), UiThread.ask(RememberedEditorsJourneyTest::titles));
	}

	@Test
	void theOneThatWasInFrontIsInFront() {
		openAgain();
		assertEquals("Risk register", UiThread.ask(RememberedEditorsJourneyTest::front));
	}

	@Test
	void anOpenPortfolioKeepsItsEditors() {
		openAgain();
		UiThread.run(() -> Bot.window().getActivePage().closeEditor(Bot.window().getActivePage().getActiveEditor(), false));
		openAgain();
		assertEquals(List.of("Outcomes map", "Benefits register"), UiThread.ask(RememberedEditorsJourneyTest::titles));
	}

	private void openAgain() {
		UiThread.run(() -> new PortfolioOpening(Bot.window()).open(file));
	}

	private static List<String> titles() {
		return Stream.of(Bot.window().getActivePage().getEditorReferences()).map(IEditorReference::getTitle).toList();
	}

	private static String front() {
		return Bot.window().getActivePage().getActiveEditor().getTitle();
	}
}
