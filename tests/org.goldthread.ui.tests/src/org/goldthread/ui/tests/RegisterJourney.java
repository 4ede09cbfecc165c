package org.goldthread.ui.tests;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotEditor;
import org.goldthread.testing.bot.BotKeyboard;
import org.goldthread.testing.bot.BotNatTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A risk owner at the risk register of the example. */
@Journey
abstract class RegisterJourney {

	static final String REGISTER = "Risk register";

	final Bot bot = new Bot();
	final BotKeyboard keyboard = new BotKeyboard();
	ExamplePortfolio example;
	Path folder;
	BotEditor editor;
	BotNatTable table;

	@BeforeEach
	void openTheRegister(@TempDir Path temporary) {
		folder = temporary;
		example = ExamplePortfolio.openIn(folder);
		bot.perspectiveByLabel("Risk owner");
		bot.menu("Registers").menu(REGISTER).click();
		editor = bot.editorByTitle(REGISTER);
		table = editor.bot().natTable();
		bot.waitUntil("the register to be in front",
				() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() == editor.part());
	}

	/** Waits for an open portfolio whose next step of undo reads {@code label}. */
	void waitForStep(String label) {
		bot.waitUntil("the step \"" + label + "\"", () -> example.document().edits().undoLabel().orElse("").startsWith(label));
	}
}
