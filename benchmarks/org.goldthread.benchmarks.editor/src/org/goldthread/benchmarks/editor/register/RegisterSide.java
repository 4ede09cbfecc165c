package org.goldthread.benchmarks.editor.register;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.register.Registers;
import org.goldthread.ui.registers.editor.RegisterEditor;
import org.goldthread.ui.registers.editor.RegisterEditorInput;
import org.goldthread.ui.registers.editor.RegisterIds;
import org.goldthread.ui.registers.rows.LiveRows;
import org.goldthread.ui.registers.table.RegisterTable;

/** The risk register as users have it: keys, headings, filters and the clipboard go the way that they go for users. */
final class RegisterSide {

	private static final int FILTER_ROW = 1;

	private RegisterEditor editor;

	/** Opens the register of a document; not painted yet. */
	void open(PortfolioDocument document) {
		try {
			editor = (RegisterEditor) page().openEditor(new RegisterEditorInput(document, Registers.named("risks").orElseThrow()), RegisterIds.EDITOR);
		} catch (PartInitException e) {
			throw new IllegalStateException("The register does not open", e);
		}
	}

	void close() {
		page().closeEditor(editor, false);
	}

	NatTable control() {
		return table().control();
	}

	RegisterTable table() {
		return editor.table();
	}

	LiveRows rows() {
		return table().contents().rows();
	}

	int column(String header) {
		return rows().columns().stream().map(column -> column.header()).toList().indexOf(header);
	}

	/** Writes into the field above a column. */
	void filter(int column, String words) {
		control().doCommand(new UpdateDataCommand(control(), position(column), FILTER_ROW, words));
	}

	void sort(int column, boolean ascending) {
		control().doCommand(new SortColumnCommand(control(), position(column), false, ascending ? SortDirectionEnum.ASC : SortDirectionEnum.DESC));
	}

	/** Brings a column into sight, so that its heading and its filter can be used. */
	void show(int column) {
		control().doCommand(new ShowColumnInViewportCommand(table().visibleColumns().indexOf(column)));
	}

	private int position(int column) {
		return IntStream.range(1, control().getColumnCount()).filter(at -> control().getColumnIndexByPosition(at) == column).findFirst().orElseThrow();
	}

	void group(OptionalInt column) {
		rows().arrange(rows().arrangement().groupedBy(column));
	}

	void select(int column, int line) {
		table().selectCell(column, line);
		control().setFocus();
	}

	void key(int code) {
		send(control(), code);
	}

	/** Opens the field of the selected cell and writes into it; Enter is still to come. */
	void write(String words) {
		control().doCommand(new EditSelectionCommand(control(), control().getConfigRegistry(), words.charAt(0)));
		((Text) control().getActiveCellEditor().getEditorControl()).setText(words);
	}

	void enter() {
		send(control().getActiveCellEditor().getEditorControl(), SWT.CR);
	}

	void copy(String text) {
		Clipboard clipboard = new Clipboard(control().getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	void paste() {
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.paste", null);
		} catch (CommandException e) {
			throw new IllegalStateException("Nothing can be pasted", e);
		}
	}

	/** Takes all filters, groups and sorting away. */
	void arrangePlainly() {
		table().clearFilters();
		rows().arrange(rows().arrangement().filteredBy(Map.of()).groupedBy(OptionalInt.empty()).sortedBy(List.of()));
	}

	private static void send(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code == SWT.CR ? SWT.CR : 0;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
