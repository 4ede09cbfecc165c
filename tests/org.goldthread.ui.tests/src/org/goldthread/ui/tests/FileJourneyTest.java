package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portfolio files are opened, saved and closed, and nothing is lost on the way. */
@Journey
class FileJourneyTest {

	private static final String COUNCIL = "Anyshire County Council";

	private final Bot bot = new Bot();
	@TempDir
	private Path folder;
	private ExamplePortfolio example;

	@BeforeEach
	void openTheExample() {
		example = ExamplePortfolio.openIn(folder);
	}

	@Test
	void theTitleNamesThePortfolioAndItsUnsavedChanges() {
		assertEquals("oxfordshire.goldthread \u2013 Goldthread", title());
		changeTheCouncil();
		assertEquals("*oxfordshire.goldthread \u2013 Goldthread", title());
	}

	@Test
	void theEditMenuNamesTheNextStep() {
		changeTheCouncil();
		String step = UiThread.ask(() -> example.document().edits().undoLabel().orElseThrow());
		assertEquals("Undo " + step, bot.menu("Edit").menu("Undo").getText());
	}

	@Test
	void savingClearsTheStar() {
		changeTheCouncil();
		bot.menu("File").menu("Save").click();
		bot.waitUntil("the changes to be saved", () -> !example.document().isDirty());
		assertTrue(example.saved().contains(COUNCIL));
		assertFalse(bot.menu("File").menu("Save").isEnabled());
	}

	@Test
	void closingCanBeCalledOff() {
		changeTheCouncil();
		bot.menu("File").menu("Close portfolio").click();
		bot.shell("Unsaved changes").bot().button("Cancel").click();
		assertTrue(isOpen("oxfordshire.goldthread"));
	}

	@Test
	void changesCanBeLetGo() {
		String before = example.saved();
		changeTheCouncil();
		bot.menu("File").menu("Close portfolio").click();
		bot.shell("Unsaved changes").bot().button("Do not save").click();
		bot.waitUntil("the portfolio to close", () -> !isOpen("oxfordshire.goldthread"));
		assertEquals(before, example.saved());
	}

	@Test
	void theWelcomePageComesBackWhenNothingIsOpen() {
		bot.menu("File").menu("Close portfolio").click();
		bot.waitUntil("the portfolio to close", () -> !isOpen("oxfordshire.goldthread"));
		bot.editorByTitle("Welcome");
	}

	@Test
	void whatSomebodyElseWroteIsKeptAsABackup() throws IOException {
		String theirs = example.saved().replace("Thriving Communities", "Flourishing Communities");
		Files.writeString(folder.resolve("oxfordshire.goldthread"), theirs);
		changeTheCouncil();
		bot.menu("File").menu("Save").click();
		bot.shell("Changed by somebody else").bot().button("Overwrite").click();
		bot.waitUntil("the changes to be saved", () -> !example.document().isDirty());
		assertTrue(example.saved().contains(COUNCIL));
		try (Stream<Path> backups = Files.list(folder.resolve(".goldthread-backups"))) {
			assertTrue(backups.anyMatch(backup -> holds(backup, theirs)));
		}
	}

	@Test
	void theirVersionCanBeReadInstead() throws IOException {
		Files.writeString(folder.resolve("oxfordshire.goldthread"),
				example.saved().replace("Oxfordshire County Council", "Theirshire County Council"));
		changeTheCouncil();
		bot.menu("File").menu("Save").click();
		bot.shell("Changed by somebody else").bot().button("Reload").click();
		bot.waitUntil("their version to show",
				() -> example.document().portfolio().getCouncil().equals("Theirshire County Council"));
		assertFalse(UiThread.ask(() -> example.document().isDirty()));
	}

	@Test
	void anotherStartHandsItsFileOver() throws IOException {
		Path second = Files.copy(folder.resolve("oxfordshire.goldthread"), folder.resolve("second.goldthread"));
		request(second);
		bot.waitUntil("the second portfolio to open", () -> isOpen("second.goldthread"));
		bot.menu("File").menu("Close portfolio").click();
		bot.waitUntil("the second portfolio to close", () -> !isOpen("second.goldthread"));
	}

	@Test
	void aBrokenFileIsRefusedInOneSentence() throws IOException {
		request(Files.writeString(folder.resolve("broken.goldthread"), example.saved().substring(0, 20_000)));
		bot.shell("Goldthread").bot().button("Close").click();
		assertFalse(isOpen("broken.goldthread"));
	}

	private void changeTheCouncil() {
		UiThread.run(() -> {
			PortfolioDocument document = example.document();
			document.edits().apply(SetFeature.of(document.portfolio(), Literals.PORTFOLIO__COUNCIL, COUNCIL));
		});
	}

	private static String title() {
		return UiThread.ask(() -> Bot.window().getShell().getText());
	}

	private static boolean isOpen(String name) {
		return UiThread.ask(() -> PlatformUI.getWorkbench().getService(Documents.class).documents().stream()
				.anyMatch(document -> document.file().endsWith(name)));
	}

	private static void request(Path file) throws IOException {
		Path part = Files.writeString(GoldthreadHome.requests().resolve("test.part"), file.toString());
		Files.move(part, part.resolveSibling(file.getFileName() + ".request"));
	}

	private static boolean holds(Path file, String text) {
		try {
			return Files.readString(file).equals(text);
		} catch (IOException e) {
			return false;
		}
	}
}
