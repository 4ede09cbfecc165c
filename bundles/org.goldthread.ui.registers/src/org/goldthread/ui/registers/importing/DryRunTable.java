package org.goldthread.ui.registers.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.goldthread.ui.registers.importing.DryRunLine.Kind;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The lines of a dry run, all or of one kind, with the selected one in full below; any number of lines, since only those in sight are made. */
final class DryRunTable {

	private static final int[] WIDTHS = {80, 54, 190, 140, 150, 160, 280};
	private static final int LINES_OF_DETAIL = 4;

	/** GTK leaves a row behind when a virtual table goes, and a change of theme must not find it. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private final WorkbenchTheme theme;
	private final Composite area;
	private final Combo kinds;
	private final Button copy;
	private final Table table;
	private final Text detail;
	private final List<Optional<Kind>> choices = new ArrayList<>();
	private List<DryRunLine> all = List.of();
	private List<DryRunLine> lines = List.of();

	DryRunTable(Composite parent, WorkbenchTheme theme) {
		this.theme = theme;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(area);
		new Label(area, SWT.NONE).setText("&Show");
		kinds = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(kinds);
		kinds.addListener(SWT.Selection, event -> filter());
		copy = new Button(area, SWT.PUSH);
		copy.setText("Copy the &list");
		copy.setToolTipText("Put the lines that are shown into the clipboard, as a table for a spreadsheet");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(copy);
		copy.addListener(SWT.Selection, event -> copy());
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(DryRunLine.HEADINGS.get(i));
			column.setWidth(WIDTHS[i]);
			column.setResizable(true);
		}
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(1000, 250).applyTo(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> showDetail());
		detail = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1000, detail.getLineHeight() * LINES_OF_DETAIL).applyTo(detail);
	}

	Control control() {
		return area;
	}

	void setFocus() {
		table.setFocus();
	}

	/** Shows all lines of a dry run. */
	void show(DryRun run) {
		all = run.lines();
		choices.clear();
		kinds.removeAll();
		choice(Optional.empty(), "Everything");
		for (Kind kind : Kind.values()) {
			if (run.count(kind) > 0) {
				choice(Optional.of(kind), "Only what is " + kind.word().toLowerCase(Locale.UK));
			}
		}
		kinds.select(0);
		boolean rows = all.stream().anyMatch(line -> !line.row().isEmpty());
		table.getColumn(1).setWidth(rows ? WIDTHS[1] : 0);
		table.getColumn(1).setResizable(rows);
		filter();
	}

	private void choice(Optional<Kind> kind, String words) {
		choices.add(kind);
		kinds.add(words);
	}

	private void filter() {
		Optional<Kind> kind = choices.get(kinds.getSelectionIndex());
		lines = kind.map(only -> all.stream().filter(line -> line.kind() == only).toList()).orElse(all);
		table.setItemCount(0);
		table.setItemCount(lines.size());
		copy.setEnabled(!lines.isEmpty());
		if (!lines.isEmpty()) {
			table.setSelection(0);
		}
		showDetail();
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		item.setData(UNSTYLED, true);
		if (event.index < 0 || event.index >= lines.size()) {
			return; // GTK asks for rows while it drops them
		}
		DryRunLine line = lines.get(event.index);
		item.setText(line.texts().toArray(String[]::new));
		item.setForeground(0, theme.colour(line.kind().colour() + "-line"));
	}

	private void showDetail() {
		int index = table.getSelectionIndex();
		detail.setText(index < 0 || index >= lines.size() ? "" : lines.get(index).sentence());
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(area.getDisplay());
		try {
			clipboard.setContents(new Object[] {DryRunLine.table(lines)}, new Transfer[] {TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}
}
