package org.goldthread.ui.registers.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.goldthread.ui.registers.table.RegisterTable;

/** Lets users choose the columns that are shown, and their order. */
final class ColumnsDialog extends Dialog {

	private final RegisterTable table;
	private Table list;

	ColumnsDialog(Shell shell, RegisterTable table) {
		super(shell);
		this.table = table;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Columns of the " + table.contents().register().title().toLowerCase(Locale.UK));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText("Ticked columns are shown, from left to right as they stand here from top to bottom.");
		GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(label);
		list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(340, 380).applyTo(list);
		List<Integer> visible = table.visibleColumns();
		for (int column : table.columnOrder()) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(table.contents().column(column).header());
			item.setData(column);
			item.setChecked(visible.contains(column));
		}
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, "&Up", () -> move(-1));
		button(buttons, "&Down", () -> move(1));
		button(buttons, "Show &all", () -> tickAll(true));
		button(buttons, "&Hide all", () -> tickAll(false));
		return area;
	}

	@Override
	protected void okPressed() {
		List<Integer> order = new ArrayList<>();
		List<Integer> hidden = new ArrayList<>();
		for (TableItem item : list.getItems()) {
			order.add((Integer) item.getData());
			if (!item.getChecked()) {
				hidden.add((Integer) item.getData());
			}
		}
		if (hidden.size() == order.size()) {
			hidden.remove(Integer.valueOf(0));
		}
		table.arrangeColumns(order, hidden);
		super.okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Show", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void move(int step) {
		int at = list.getSelectionIndex();
		int to = at + step;
		if (at < 0 || to < 0 || to >= list.getItemCount()) {
			return;
		}
		TableItem one = list.getItem(at);
		TableItem other = list.getItem(to);
		String text = one.getText();
		Object column = one.getData();
		boolean ticked = one.getChecked();
		one.setText(other.getText());
		one.setData(other.getData());
		one.setChecked(other.getChecked());
		other.setText(text);
		other.setData(column);
		other.setChecked(ticked);
		list.setSelection(to);
	}

	private void tickAll(boolean ticked) {
		for (TableItem item : list.getItems()) {
			item.setChecked(ticked);
		}
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
	}
}
