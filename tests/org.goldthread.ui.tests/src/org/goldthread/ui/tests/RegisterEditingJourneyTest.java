package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.registers.editor.RegisterEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A risk owner writes in the register with the keyboard alone. */
class RegisterEditingJourneyTest extends RegisterJourney {

	private static final String TYPED = "Trains run late";

	@Test
	void typingWritesOverACellAndSelectsTheNextOne() {
		table.select(2, "Title");
		table.type(TYPED);
		waitForTitle(2, TYPED);
		assertFalse(table.isWriting());
		assertEquals(OptionalInt.of(3), table.selectedRow());
	}

	@ParameterizedTest
	@ValueSource(strings = {"Ctrl+Y", "Ctrl+Shift+Z"})
	void whatWasTypedIsUndoneAndRedoneWithKeys(String redo) {
		String before = table.cell(2, "Title");
		table.select(2, "Title");
		table.type(TYPED);
		waitForTitle(2, TYPED);
		keyboard.pressShortcut(SWT.CTRL, 'z');
		waitForTitle(2, before);
		keyboard.pressShortcut(redo.contains("Shift") ? SWT.CTRL | SWT.SHIFT : SWT.CTRL, Character.toLowerCase(redo.charAt(redo.length() - 1)));
		waitForTitle(2, TYPED);
	}

	@Test
	void escapeDropsWhatIsTyped() {
		String before = table.cell(2, "Title");
		table.select(2, "Title");
		keyboard.typeText("T");
		table.field();
		keyboard.press(SWT.ESC);
		bot.waitUntil("the field to close", () -> !table.isWriting());
		assertEquals(before, table.cell(2, "Title"));
		assertFalse(editor.isDirty());
	}

	@Test
	void aRefusedValueStaysInItsFieldUntilEscape() {
		String before = table.cell(2, "Inherent likelihood");
		table.select(2, "Inherent likelihood");
		table.type("9");
		bot.waitUntil("the reason", () -> shows(Label.class, label -> label.getText().contains("5")));
		assertEquals("9", table.field().getText());
		keyboard.press(SWT.ESC);
		bot.waitUntil("the reason to go", () -> !shows(Label.class, label -> label.getText().contains("5")));
		assertEquals(before, table.cell(2, "Inherent likelihood"));
	}

	@Test
	void elementsAreFoundWhileTheirNameIsTyped() {
		table.select(2, "Owner");
		keyboard.typeText("director of fin");
		bot.waitUntil("the director to be found", () -> shows(Table.class, found -> Stream.of(found.getItems())
				.anyMatch(item -> item.getText().contains("Director of Finance"))));
		keyboard.press(SWT.CR);
		bot.waitUntil("the director to own the risk", () -> table.cell(2, "Owner").contains("Director of Finance"));
	}

	@Test
	void aRowIsAddedAndSelected() {
		int before = table.rowCount();
		table.select(2, "Title");
		keyboard.pressShortcut(SWT.CTRL, 'n');
		bot.waitUntil("the new row", () -> table.rowCount() == before + 1);
		assertEquals("R-019", table.cell(table.selectedRow().orElseThrow(), "Reference"));
	}

	@Test
	void theUppermostCellIsFilledDown() {
		String first = table.cell(1, "Title");
		table.select(1, "Title").selectTo(3, "Title");
		keyboard.pressShortcut(SWT.CTRL, 'd');
		waitForTitle(3, first);
		waitForTitle(2, first);
	}

	@Test
	void wordsAreFoundInTheCells() {
		table.select(0, "Title");
		keyboard.pressShortcut(SWT.CTRL, 'f');
		bot.waitUntil("the field to look in", () -> editor.bot().textWithMessage("Find in register").widget.isFocusControl());
		keyboard.typeText("Suppliers do");
		keyboard.press(SWT.CR);
		bot.waitUntil("the cell found", () -> table.selectedRow().equals(OptionalInt.of(10)));
	}

	@Test
	void exportIsOfferedAgainOnceItIsDone() {
		Path file = folder.resolve("risks.csv");
		AtomicInteger offered = new AtomicInteger();
		UiThread.run(() -> ((RegisterEditor) editor.part()).chooseFilesWith(dialog -> {
			offered.incrementAndGet();
			return Optional.of(file);
		}));
		table.select(2, "Title");
		for (int time = 1; time <= 2; time++) {
			keyboard.pressShortcut(SWT.CTRL, 'e');
			BotShell told = bot.shell("Exported");
			told.bot().button("OK").click();
			bot.waitUntil("the message to close", () -> !told.isOpen());
		}
		assertEquals(2, offered.get());
	}

	private void waitForTitle(int row, String title) {
		bot.waitUntil("the title \"" + title + "\"", () -> table.cell(row, "Title").equals(title));
	}

	/** Whether a control of a small window over the workbench fits; UI thread only. */
	private static <T extends Control> boolean shows(Class<T> type, Predicate<T> fits) {
		return Stream.of(UiThread.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().isEmpty())
				.flatMap(RegisterEditingJourneyTest::below).filter(type::isInstance).map(type::cast).anyMatch(fits);
	}

	private static Stream<Control> below(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(RegisterEditingJourneyTest::below))
				: Stream.of(control);
	}
}
