package org.goldthread.ui.registers.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.ui.registers.edit.CellEdits;
import org.goldthread.ui.registers.edit.PresentValues;
import org.goldthread.ui.registers.field.CellFields;
import org.goldthread.ui.registers.table.TableContents;

/** Asks for one value for many rows. Says how many they are and what they say now; what is refused is said while it is written. */
final class SetAllDialog extends Dialog {

	private static final int WIDTH = 400;
	private static final int LINES_HEIGHT = 110;
	private static final String MIXED = "Mixed values";

	private final TableContents contents;
	private final int column;
	private final List<Integer> lines;
	private final PresentValues present;
	private Label refusal;
	private Optional<String> answer = Optional.empty();

	SetAllDialog(Shell shell, TableContents contents, int column, List<Integer> lines) {
		super(shell);
		this.contents = contents;
		this.column = column;
		this.lines = List.copyOf(lines);
		present = new PresentValues(lines.stream().map(line -> contents.text(column, line)).toList());
	}

	/** What was written; empty when the dialog was cancelled. */
	Optional<String> ask() {
		return open() == OK ? answer : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Set " + contents.column(column).header() + " of " + present.rows());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label label = new Label(area, SWT.WRAP);
		label.setText(present.sentence().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		List<String> terms = contents.column(column).type() == ValueType.YES_NO ? List.of("Y", "N") : CellFields.terms(contents.column(column));
		if (terms.isEmpty()) {
			text(area);
		} else {
			list(area, terms);
		}
		refusal = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * label.getFont().getFontData()[0].getHeight() + 14).applyTo(refusal);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Set " + present.rows(), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void list(Composite area, List<String> terms) {
		List<String> items = new ArrayList<>(terms);
		items.add("");
		Combo combo = new Combo(area, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		present.shared().ifPresent(shared -> combo.select(items.indexOf(shared)));
		combo.addListener(SWT.Selection, event -> written(combo.getText()));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
	}

	private void text(Composite area) {
		boolean lined = contents.hasLines(column);
		Text text = new Text(area, SWT.BORDER | (lined ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		text.setText(present.shared().orElse(""));
		if (present.shared().isEmpty()) {
			text.setMessage(MIXED);
		}
		text.selectAll();
		CellFields.assist(text, contents, column);
		text.addListener(SWT.Modify, event -> written(text.getText()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, lined ? LINES_HEIGHT : SWT.DEFAULT).applyTo(text);
	}

	private void written(String text) {
		answer = Optional.of(text);
		Optional<String> why = new CellEdits(contents).refusal(column, lines.getFirst(), text);
		refusal.setText(why.orElse("").replace("&", "&&"));
		getButton(IDialogConstants.OK_ID).setEnabled(why.isEmpty() && !present.shared().equals(answer));
	}
}
