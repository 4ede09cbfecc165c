package org.goldthread.ui.registers.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.ui.registers.edit.BlockEdits;
import org.goldthread.ui.registers.edit.BlockEdits.CellInput;
import org.goldthread.ui.registers.edit.BlockResult;
import org.goldthread.ui.registers.edit.PasteWords;
import org.goldthread.ui.registers.edit.TabText;
import org.goldthread.ui.registers.table.RegisterTable;
import org.goldthread.ui.registers.table.TableContents;

/** Copies, pastes, fills and empties the selected cells. What is refused is said once, and then nothing at all is written. */
final class BlockCommands {

	private static final int MOST_NAMED = 8;

	private final RegisterEditor editor;
	private final RegisterPage page;

	BlockCommands(RegisterEditor editor, RegisterPage page) {
		this.editor = editor;
		this.page = page;
	}

	void copy() {
		List<Integer> columns = table().selectedColumns();
		List<List<String>> block = rowLines().stream().map(line -> columns.stream().map(column -> contents().text(column, line)).toList()).toList();
		if (block.isEmpty() || columns.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { TabText.write(block) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		editor.hint("Copied " + block.size() * columns.size() + " cells");
	}

	void paste() {
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		Object text;
		try {
			text = clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
		if (!(text instanceof String written) || written.isEmpty()) {
			editor.hint("There is no text on the clipboard");
		} else if (canWrite()) {
			paste(TabText.read(written));
		}
	}

	void fillDown() {
		List<Integer> lines = rowLines();
		if (lines.size() < 2 || !canWrite()) {
			editor.hint("Select the cells first that shall get the value of the uppermost");
			return;
		}
		List<CellInput> cells = new ArrayList<>();
		for (int column : table().selectedColumns()) {
			String text = contents().text(column, lines.getFirst());
			lines.stream().skip(1).forEach(line -> cells.add(new CellInput(line, column, text)));
		}
		tell(new BlockEdits(contents()).write("Fill down", cells));
	}

	/** Empties the selected cells. */
	void empty() {
		if (canWrite()) {
			List<CellInput> cells = new ArrayList<>();
			rowLines().forEach(line -> table().selectedColumns().forEach(column -> cells.add(new CellInput(line, column, ""))));
			tell(new BlockEdits(contents()).write(cells.size() == 1 ? "Empty a cell" : "Empty " + cells.size() + " cells", cells));
		}
	}

	/** Asks for a value and writes it into the column of the selection, in all selected rows. */
	void setAll() {
		List<Integer> lines = rowLines();
		if (lines.isEmpty() || table().anchorColumn().isEmpty() || !canWrite()) {
			editor.hint("Select cells of one column first");
			return;
		}
		int column = table().anchorColumn().getAsInt();
		if (!contents().isEditable(column)) {
			editor.hint(contents().column(column).header() + " is computed");
			return;
		}
		new SetAllDialog(editor.getSite().getShell(), contents(), column, lines).ask().ifPresent(text -> tell(new BlockEdits(contents())
				.write("Set " + contents().column(column).header() + " of " + lines.size() + " rows",
						lines.stream().map(line -> new CellInput(line, column, text)).toList())));
	}

	private void paste(List<List<String>> block) {
		int line = table().anchorLine().orElse(contents().rows().lines().size());
		int column = table().anchorColumn().orElse(0);
		List<Integer> selectedLines = rowLines();
		boolean one = block.size() == 1 && block.getFirst().size() == 1;
		if (one && selectedLines.size() * table().selectedColumns().size() > 1) {
			List<CellInput> cells = new ArrayList<>();
			selectedLines.forEach(each -> table().selectedColumns().forEach(at -> cells.add(new CellInput(each, at, block.getFirst().getFirst()))));
			tell(new BlockEdits(contents()).write("Paste into " + cells.size() + " cells", cells));
			return;
		}
		List<Integer> visible = table().visibleColumns();
		int first = table().selectedLines().isEmpty() ? line : table().selectedLines().getFirst();
		int left = table().selectedColumns().isEmpty() ? column : table().selectedColumns().getFirst();
		BlockResult result = new BlockEdits(contents()).paste(block, first, visible.subList(Math.max(0, visible.indexOf(left)), visible.size()));
		tell(result);
		if (!result.rows().isEmpty()) {
			table().selectRows(result.rows());
			editor.hint(PasteWords.of(result));
		}
	}

	private void tell(BlockResult result) {
		if (result.refusals().isEmpty()) {
			return;
		}
		String reasons = result.refusals().stream().limit(MOST_NAMED)
				.map(refusal -> (refusal.header().isEmpty() ? "" : refusal.header() + ", ") + row(refusal.line()) + ": " + refusal.reason())
				.collect(Collectors.joining("\n"));
		int more = result.refusals().size() - MOST_NAMED;
		MessageDialog.openWarning(editor.getSite().getShell(), "Nothing was written",
				(result.refusals().size() == 1 ? "One cell cannot be written, so nothing was." : result.refusals().size() + " cells cannot be written, so nothing was.")
						+ "\n\n" + reasons + (more > 0 ? "\n\u2026 and " + more + " more." : ""));
	}

	private String row(int line) {
		return contents().element(line).map(row -> row.getReference()).filter(reference -> !reference.isBlank()).orElse("line " + (line + 1));
	}

	private boolean canWrite() {
		Optional<String> reason = page.document().readOnlyReason();
		reason.ifPresent(editor::hint);
		return reason.isEmpty();
	}

	private List<Integer> rowLines() {
		return table().selectedLines().stream().filter(line -> contents().element(line).isPresent()).toList();
	}

	private RegisterTable table() {
		return page.table();
	}

	private TableContents contents() {
		return page.table().contents();
	}
}
