package org.goldthread.ui.diagram.bar;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A small window of check boxes that stays open while several are switched; many of them can be searched. Escape closes it. */
final class CheckPopup extends PopupDialog {

	private static final int MANY = 8;
	private static final int LEAST_WIDTH = 260;
	private static final int MOST_WIDTH = 420;
	private static final int MOST_ROWS = 14;
	private static final int ROOM = 8;

	private final List<CheckEntry> entries;
	private final Point place;
	private Table table;

	/**
	 * A window that is not open yet.
	 *
	 * @param place upper left corner on the screen
	 */
	CheckPopup(Shell parent, String title, List<CheckEntry> entries, Point place) {
		super(parent, SWT.TOOL | SWT.ON_TOP, true, false, false, false, false, title, null);
		this.entries = List.copyOf(entries);
		this.place = place;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		if (entries.size() > MANY) {
			Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
			search.setMessage("Search");
			search.addListener(SWT.Modify, event -> fill(search.getText()));
			search.addListener(SWT.KeyDown, this::goToList);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		}
		table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> toggle((TableItem) event.item));
		fill("");
		// rows have their height only once there are some
		int rows = Math.min(MOST_ROWS, Math.max(1, entries.size()));
		int width = Math.clamp(table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST_WIDTH, MOST_WIDTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(width, rows * table.getItemHeight() + ROOM).applyTo(table);
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialLocation(Point initialSize) {
		return place;
	}

	private void fill(String wanted) {
		table.removeAll();
		for (CheckEntry entry : entries) {
			if (entry.label().toLowerCase(Locale.UK).contains(wanted.trim().toLowerCase(Locale.UK))) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(entry.label());
				item.setChecked(entry.isOn().getAsBoolean());
				item.setData(entry);
			}
		}
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK) {
			TableItem item = (TableItem) event.item;
			((CheckEntry) item.getData()).set().accept(item.getChecked());
		}
	}

	private void toggle(TableItem item) {
		item.setChecked(!item.getChecked());
		((CheckEntry) item.getData()).set().accept(item.getChecked());
	}

	private void goToList(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			table.setFocus();
		}
	}
}
