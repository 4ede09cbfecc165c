package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.goldthread.model.Labels;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.matrix.MatrixLayout;
import org.goldthread.testing.bot.BotCanvas;
import org.goldthread.testing.bot.BotShell;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.registers.editor.RegisterEditor;
import org.junit.jupiter.api.Test;

/** A risk owner brings ten risks from a spreadsheet, puts one right, looks where they lie, and writes what a committee needs. */
class RiskRegisterJourneyTest extends RegisterJourney {

	private static final List<String> NEW = IntStream.rangeClosed(19, 28).mapToObj("R-%03d"::formatted).toList();
	private static final List<String> GRAVE = List.of("R-019", "R-022", "R-026");
	private static final String UNFINISHED = "R-021";
	private static final String EFFECT = "Residents wait longer for an answer";

	@Test
	void tenRisksComeFromASpreadsheetAndGoToTheCommittee() throws IOException {
		String before = portfolio();
		int rows = table.rowCount();
		pasteTenRows();
		assertEquals(rows + 10, table.rowCount());
		assertEquals(List.of("ROLE-06 Programme Director", "20 Sep 2018", "5"), cells("R-019", "Owner", "Date identified", "Residual likelihood"));

		writeTheMissingEffect();
		assertEquals(List.of(EFFECT), cells(UNFINISHED, "Effect"));

		clickTheGravestField();
		assertEquals(GRAVE, shownReferences());

		assertTrue(exported("risks.xlsx", RiskRegisterJourneyTest::firstColumn).containsAll(NEW));
		assertTrue(exported("risks.html", Files::readString).contains("<title>Risk register"));

		undoAll();
		assertEquals(before, portfolio());
		assertFalse(editor.isDirty());
	}

	private void pasteTenRows() {
		ClipboardText.put(IntStream.range(0, 10).mapToObj(this::spreadsheetRow).collect(Collectors.joining("\r\n", "", "\r\n")));
		table.select(table.rowCount() - 1, "Reference");
		keyboard.pressShortcut(SWT.CTRL, 'v');
		waitForStep("Paste 10 rows");
		bot.waitUntil("the new rows", () -> shownReferences().containsAll(NEW));
	}

	/** A row as a spreadsheet copies it: all columns up to the residual scores, with a tab between them. */
	private String spreadsheetRow(int number) {
		boolean grave = GRAVE.contains(NEW.get(number));
		Map<String, String> cells = Map.ofEntries(Map.entry("Title", "Harbour risk " + number), Map.entry("Category", "Operations"),
				Map.entry("Cause", "Staff leave"), Map.entry("Event", "\"The line, once \"\"open\"\",\nstays closed\""),
				Map.entry("Effect", NEW.get(number).equals(UNFINISHED) ? "" : "Calls are not answered"),
				Map.entry("Date identified", "20/09/2018"), Map.entry("Owner", "Programme Director"), Map.entry("Inherent likelihood", "5"),
				Map.entry("Inherent impact", "5"), Map.entry("Residual likelihood", grave ? "5" : "2"),
				Map.entry("Residual impact", grave ? "5" : "3"));
		List<String> headings = table.columnHeaders();
		return headings.subList(0, headings.indexOf("Residual impact") + 1).stream().map(heading -> cells.getOrDefault(heading, ""))
				.collect(Collectors.joining("\t"));
	}

	private void writeTheMissingEffect() {
		bot.waitUntil("the findings", () -> example.document().problems().isUpToDate());
		int row = table.indexOf(UNFINISHED, "Reference");
		table.select(row, "Title").contextMenu(row, "Title", "Write the effect\u2026").click();
		BotShell grid = bot.shell("Fix all: GT-R01 Risk without effect");
		grid.bot().button("Answer\u2026").click();
		grid.bot().text().setText(EFFECT).pressEnter();
		grid.bot().waitUntil("the answer to be in the grid", () -> !grid.bot().has(Text.class, text -> true));
		grid.bot().comboBoxWithLabel("Decided by").setSelection(UiThread.ask(() -> Labels.of(example.document().portfolio().getRoles().get(0))));
		grid.bot().button("Fix").click();
		bot.waitUntil("the grid to close", () -> !grid.isOpen());
	}

	private void clickTheGravestField() {
		BotCanvas matrix = bot.viewByTitle("Risk matrix").show().bot().canvas();
		Rectangle area = matrix.area();
		Bounds field = MatrixLayout.fitting(area.width, area.height).field(5, 5);
		matrix.click((int) (field.x() + field.width() / 2), (int) (field.y() + field.height() / 2));
		bot.waitUntil("the filter", () -> shownReferences().size() == GRAVE.size());
	}

	private <T> T exported(String name, Reading<T> reading) throws IOException {
		Path file = folder.resolve(name);
		UiThread.run(() -> ((RegisterEditor) editor.part()).chooseFilesWith(dialog -> Optional.of(file)));
		editor.show();
		keyboard.pressShortcut(SWT.CTRL, 'e');
		BotShell told = bot.shell("Exported");
		told.bot().button("OK").click();
		bot.waitUntil("the message to close", () -> !told.isOpen());
		return reading.of(file);
	}

	private void undoAll() {
		editor.show();
		while (editor.isDirty()) {
			Optional<String> step = UiThread.ask(() -> example.document().edits().undoLabel());
			keyboard.pressShortcut(SWT.CTRL, 'z');
			bot.waitUntil("a step to be undone", () -> !example.document().edits().undoLabel().equals(step));
		}
	}

	private List<String> cells(String reference, String... columns) {
		int row = table.indexOf(reference, "Reference");
		return Arrays.stream(columns).map(column -> table.cell(row, column)).toList();
	}

	private List<String> shownReferences() {
		return table.cells("Reference").stream().filter(reference -> !reference.isEmpty()).toList();
	}

	private String portfolio() {
		return UiThread.ask(() -> PortfolioText.of(example.document().resource()));
	}

	private static List<String> firstColumn(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
			return workbook.getFirstSheet().read().stream().map(row -> row.getCellText(0)).toList();
		}
	}

	/** Reads a file that was exported. */
	@FunctionalInterface
	private interface Reading<T> {

		T of(Path file) throws IOException;
	}
}
