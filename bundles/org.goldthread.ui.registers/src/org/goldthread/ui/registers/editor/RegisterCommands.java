package org.goldthread.ui.registers.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.contexts.IContextService;
import org.goldthread.model.Element;
import org.goldthread.ui.registers.edit.CellSearch;
import org.goldthread.ui.registers.edit.Deletion;
import org.goldthread.ui.registers.edit.RowAddition;
import org.goldthread.ui.registers.export.RegisterFile;
import org.goldthread.ui.registers.table.RegisterTable;
import org.goldthread.ui.registers.table.TableContents;

/** What the commands of a register do. A cell that is being written in is finished first; where that is refused nothing happens. */
final class RegisterCommands {

	private final RegisterEditor editor;
	private final RegisterPage page;
	private final Map<String, Runnable> actions = new HashMap<>();

	RegisterCommands(RegisterEditor editor, RegisterPage page) {
		this.editor = editor;
		this.page = page;
		BlockCommands blocks = new BlockCommands(editor, page);
		actions.put(RegisterIds.ADD, this::add);
		actions.put(RegisterIds.DELETE_ROWS, this::deleteRows);
		actions.put(RegisterIds.FILL_DOWN, blocks::fillDown);
		actions.put(RegisterIds.SET_ALL, blocks::setAll);
		actions.put(RegisterIds.FIND, () -> page.bar().find());
		actions.put(RegisterIds.FIND_NEXT, () -> find(true));
		actions.put(RegisterIds.FIND_PREVIOUS, () -> find(false));
		actions.put(RegisterIds.CLEAR_FILTERS, this::clearFilters);
		actions.put(RegisterIds.GROUP, this::group);
		actions.put(RegisterIds.COLUMNS, () -> new ColumnsDialog(editor.getSite().getShell(), table()).open());
		actions.put(RegisterIds.FINDINGS, () -> new RowFindings(editor, page).show());
		actions.put(RegisterIds.EXPORT, () -> new RegisterFile(editor.getSite().getShell(), page.document(), page.register(), editor.fileChooser()).export());
	}

	void run(String command) {
		if (table().control().commitAndCloseActiveCellEditor()) {
			editor.hint("");
			actions.get(command).run();
		}
	}

	void activate() {
		editor.getSite().getService(IContextService.class).activateContext(RegisterIds.KEYS);
	}

	private void add() {
		Optional<Element> beside = table().selectedRows().stream().reduce((first, last) -> last);
		RowAddition addition = new RowAddition(contents());
		Optional<String> refusal = addition.refusal(beside);
		if (refusal.isPresent()) {
			MessageDialog.openInformation(editor.getSite().getShell(), page.register().title(), refusal.get());
			return;
		}
		Element added = addition.add(beside);
		page.rows().lineOf(added).ifPresent(line -> table().selectCell(Math.min(1, contents().columns().size() - 1), line));
		page.setFocus();
	}

	private void deleteRows() {
		List<Element> rows = table().selectedRows();
		if (rows.isEmpty() || contents().isReadOnly()) {
			editor.hint("Select the rows first that shall be deleted");
			return;
		}
		Deletion deletion = new Deletion(page.document(), rows);
		if (MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(), "Delete rows", deletion.question(), SWT.NONE, "Delete",
				IDialogConstants.CANCEL_LABEL) == 0) {
			deletion.run();
		}
	}

	private void find(boolean forward) {
		CellSearch.Found from = new CellSearch.Found(table().anchorColumn().orElse(0), table().anchorLine().orElse(-1) < 0 ? 0 : table().anchorLine().getAsInt());
		Optional<CellSearch.Found> found = new CellSearch(contents()).next(page.bar().words(), table().visibleColumns(), from, forward);
		found.ifPresent(cell -> table().selectCell(cell.column(), cell.line()));
		editor.hint(found.isEmpty() && !page.bar().words().isBlank() ? "\"" + page.bar().words() + "\" is in no cell that is shown" : "");
	}

	private void clearFilters() {
		table().clearFilters();
		page.filter(Optional.empty());
	}

	private void group() {
		OptionalInt column = page.rows().arrangement().group().isPresent() ? OptionalInt.empty() : table().anchorColumn();
		page.rows().arrange(page.rows().arrangement().groupedBy(column));
	}

	private RegisterTable table() {
		return page.table();
	}

	private TableContents contents() {
		return page.table().contents();
	}
}
