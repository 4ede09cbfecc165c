package org.goldthread.ui.registers.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.ui.registers.field.CellFields;
import org.goldthread.ui.registers.table.TableContents;

/** Asks for one value for many rows; shows the one that they share, or says that they differ. */
final class SetAllDialog extends Dialog {

	private final TableContents contents;
	private final int column;
	private final List<Integer> lines;
	private String answer = "";

	SetAllDialog(Shell shell, TableContents contents, int column, List<Integer> lines) {
		super(shell);
		this.contents = contents;
		this.column = column;
		this.lines = List.copyOf(lines);
	}

	/** What was written; empty when the dialog was cancelled. */
	Optional<String> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Set " + contents.column(column).header());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Set<String> present = lines.stream().map(line -> contents.text(column, line)).collect(Collectors.toSet());
		Label label = new Label(area, SWT.WRAP);
		label.setText(contents.column(column).header() + " of " + (lines.size() == 1 ? "1 row" : lines.size() + " rows")
				+ (present.size() > 1 ? " (they differ at present)" : ""));
		List<String> terms = contents.column(column).type() == ValueType.YES_NO ? List.of("Y", "N") : CellFields.terms(contents.column(column));
		String shared = present.size() == 1 ? present.iterator().next() : "";
		if (terms.isEmpty()) {
			text(area, shared);
		} else {
			Combo combo = new Combo(area, SWT.READ_ONLY);
			combo.setItems(terms.toArray(String[]::new));
			combo.setText(shared);
			combo.addListener(SWT.Modify, event -> answer = combo.getText());
			answer = combo.getText();
			GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(combo);
		}
		return area;
	}

	private void text(Composite area, String shared) {
		boolean lined = contents.hasLines(column);
		Text text = new Text(area, SWT.BORDER | (lined ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setText(shared);
		text.selectAll();
		answer = shared;
		text.addListener(SWT.Modify, event -> answer = text.getText());
		GridDataFactory.fillDefaults().grab(true, true).hint(360, lined ? 110 : SWT.DEFAULT).applyTo(text);
	}
}
