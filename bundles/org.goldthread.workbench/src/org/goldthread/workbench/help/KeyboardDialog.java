package org.goldthread.workbench.help;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;

/** Lists all keys, with a box to find one. */
final class KeyboardDialog extends Dialog {

	private static final Point SIZE = new Point(560, 560);

	private final List<KeyEntry> entries;
	private Table table;

	KeyboardDialog(IWorkbenchWindow window) {
		super(window.getShell());
		entries = KeyEntry.all(window.getService(IBindingService.class));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Keyboard");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		Text filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("Find a command or key");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column("Command", 280);
		column("Keys", 130);
		column("Group", 110);
		filter.addModifyListener(event -> fill(filter.getText()));
		fill("");
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(String words) {
		table.removeAll();
		String wanted = words.strip().toLowerCase(Locale.UK);
		for (KeyEntry entry : entries) {
			if ((entry.command() + " " + entry.keys()).toLowerCase(Locale.UK).contains(wanted)) {
				new TableItem(table, SWT.NONE).setText(new String[] { entry.command(), entry.keys(), entry.group() });
			}
		}
	}
}
