package org.goldthread.workbench.recovery;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.goldthread.document.recovery.ElementDifference;
import org.goldthread.ui.image.Images;

/** Lists what a snapshot would change in its file. */
final class ComparisonDialog extends Dialog {

	private static final Point SIZE = new Point(720, 480);

	private final String file;
	private final List<ElementDifference> differences;

	/**
	 * A dialog.
	 *
	 * @param file name of the file that the snapshot belongs to
	 */
	ComparisonDialog(Shell parent, String file, List<ElementDifference> differences) {
		super(parent);
		this.file = file;
		this.differences = differences;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("What restoring would change");
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
		new Label(area, SWT.WRAP).setText(summary());
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		column(table, "Element", 360);
		column(table, "Change", 90);
		column(table, "Fields", 220);
		differences.forEach(difference -> row(table, difference));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private String summary() {
		return switch (differences.size()) {
			case 0 -> file + " holds the same as the changes that were put aside.";
			case 1 -> "One element of " + file + " would change:";
			default -> differences.size() + " elements of " + file + " would change:";
		};
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	private static void row(Table table, ElementDifference difference) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setImage(PlatformUI.getWorkbench().getService(Images.class).of(difference.element()));
		item.setText(new String[] { difference.label(), word(difference.kind()), String.join(", ", difference.features()) });
	}

	private static String word(ElementDifference.Kind kind) {
		return switch (kind) {
			case ADDED -> "Added";
			case REMOVED -> "Removed";
			case MOVED -> "Moved";
			case CHANGED -> "Changed";
		};
	}
}
