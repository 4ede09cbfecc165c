package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.foreign.ForeignImport;
import org.goldthread.exchange.importing.ChoicesFile;
import org.goldthread.model.Risk;
import org.goldthread.testing.bot.Bot;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.GoldthreadHome;
import org.goldthread.ui.registers.importing.ImportHandler;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.theme.WorkbenchTheme.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A risk owner brings rows of a spreadsheet in, and a programme manager a schedule. */
@Journey
class ImportJourneyTest {

	private static final Path SOURCES = Path.of(System.getProperty("goldthread.root", "../.."), "tests", "org.goldthread.exchange.tests", "src", "org",
			"goldthread", "exchange");

	private final Bot bot = new Bot();
	private ExamplePortfolio example;
	private PortfolioDocument document;
	private Path folder;

	@BeforeEach
	void openTheExample(@TempDir Path temporary) {
		folder = temporary;
		example = ExamplePortfolio.openIn(folder);
		document = UiThread.ask(example::document);
	}

	@AfterEach
	void closeThePortfolio() throws IOException {
		UiThread.run(() -> {
			while (document.edits().canUndo()) {
				document.edits().undo();
			}
		});
		example.close();
		Files.deleteIfExists(choices());
	}

	@Test
	void aRiskOwnerSaysWhereAColumnGoesAndImportsWhatCanBeRead() throws IOException {
		int before = risks().size();
		BotShell wizard = open(csv("Reference,Danger,Inherent likelihood", "R-001,A title out of a spreadsheet,", ",A new one,4", ",A wrong one,9"));
		next(wizard, "Column of the file");
		wizard.bot().table().select("Danger");
		wizard.bot().comboBoxWithLabel("Goes to").setSelection("Title");
		next(wizard, "What");
		wizard.bot().comboBoxWithLabel("Show").setSelection("Only what is refused");
		assertEquals(1, wizard.bot().table().rowCount());
		wizard.bot().button("Import").click();
		bot.waitUntil("the imported row", () -> document.portfolio().getRisks().size() == before + 1);
		assertEquals("A title out of a spreadsheet", UiThread.ask(() -> document.portfolio().getRisks().get(0).getName()));
		assertEquals("Import into the risk register", UiThread.ask(() -> document.edits().undoLabel().orElse("")));
		assertEquals("Title", ChoicesFile.in(GoldthreadHome.folder()).of("risks").get("Danger"));
		bot.editorByTitle("Risk register");
	}

	@Test
	void cancelLeavesThePortfolioAsItIs() throws IOException {
		BotShell wizard = open(csv("Reference,Title,Cause", "R-001,Changed,"));
		next(wizard, "Column of the file");
		next(wizard, "What");
		wizard.bot().button("Cancel").click();
		bot.waitUntil("the wizard to close", () -> !wizard.isOpen());
		assertFalse(UiThread.ask(document::isDirty));
	}

	@Test
	void theThemeCanBeChangedAfterAnImport() throws IOException {
		cancelLeavesThePortfolioAsItIs();
		WorkbenchTheme theme = Bot.window().getService(WorkbenchTheme.class);
		UiThread.run(() -> theme.choose(Choice.DARK));
		UiThread.run(() -> theme.choose(Choice.LIGHT));
		assertFalse(UiThread.ask(theme::isDark));
	}

	@Test
	void aFileThatIsNoRegisterIsRefusedInOneSentence() throws IOException {
		BotShell wizard = open(Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}));
		bot.waitUntil("the sentence", () -> wizard.bot().has(Text.class, text -> text.getText().contains("save it as .xlsx"))
				|| wizard.bot().has(Label.class, label -> label.getText().contains("save it as .xlsx")));
		assertFalse(wizard.bot().button("Next >").isEnabled());
		wizard.bot().button("Cancel").click();
		bot.waitUntil("the wizard to close", () -> !wizard.isOpen());
	}

	/** The file is read once before, since the libraries of schedules are slow to load, and nobody waits in vain for that. */
	@Test
	void aScheduleComesInAsOneStepOfUndo() throws ImportFailure {
		ForeignImport.read(SOURCES.resolve("schedule").resolve("front-door.xml"));
		BotShell wizard = open(SOURCES.resolve("schedule").resolve("front-door.xml"));
		next(wizard, "What");
		wizard.bot().button("Import").click();
		bot.waitUntil("the import", () -> document.edits().undoLabel().equals(Optional.of("Import front-door.xml")));
		UiThread.run(() -> document.edits().undo());
		assertFalse(UiThread.ask(document::isDirty));
	}

	private BotShell open(Path file) {
		UiThread.start(() -> ImportHandler.open(Bot.window(), Optional.empty()));
		BotShell wizard = bot.shell("Import");
		wizard.bot().textWithLabel("File").setText(file.toString());
		return wizard;
	}

	private void next(BotShell wizard, String heading) {
		wizard.bot().button("Next >").click();
		bot.waitUntil("the page with " + heading, () -> wizard.bot().has(Table.class,
				table -> table.isVisible() && table.getItemCount() > 0 && table.getColumn(0).getText().equals(heading)));
	}

	private Path csv(String... lines) throws IOException {
		return Files.write(folder.resolve("rows.csv"), List.of(lines));
	}

	private List<Risk> risks() {
		return UiThread.ask(() -> List.copyOf(document.portfolio().getRisks()));
	}

	private static Path choices() {
		return ChoicesFile.in(GoldthreadHome.folder()).file();
	}
}
