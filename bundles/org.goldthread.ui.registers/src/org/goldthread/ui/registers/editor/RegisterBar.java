package org.goldthread.ui.registers.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.registers.importing.ImportHandler;
import org.goldthread.ui.theme.FieldFrame;
import org.goldthread.ui.theme.WorkbenchTheme;

/** The bar above a register: what can be done with rows and columns, and what users look for. */
final class RegisterBar extends Composite {

	private static final int FIND_WIDTH = 150;
	private static final String FIND = "Find in register";

	private final RegisterPage page;
	private final Images images;
	private final ToolBar bar;
	private final Text find;
	private final ToolItem clear;
	private final Map<ToolItem, String> icons = new LinkedHashMap<>();

	RegisterBar(Composite parent, RegisterPage page, IWorkbenchPartSite site) {
		super(parent, SWT.NONE);
		this.page = page;
		images = site.getService(Images.class);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).spacing(8, 0).applyTo(this);
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		item("Add", "add", "Add a row (Ctrl+N)", RegisterIds.ADD);
		item("Delete", "delete", "Delete the selected rows (Ctrl+Delete)", RegisterIds.DELETE_ROWS);
		new ToolItem(bar, SWT.SEPARATOR);
		ToolItem columns = item("Columns", "view", "Choose, order and freeze columns", RegisterIds.COLUMNS);
		columns.setText("Columns\u2026");
		list("Group by", "layers", "Put rows with the same value together", menu -> new GroupMenu(page).fill(menu));
		list("Layout", "layout", "Keep how the columns are arranged under a name", menu -> new LayoutMenu(page, getShell()).fill(menu));
		clear = item("Clear filters", "filter", "Show all rows again (Ctrl+Shift+F)", RegisterIds.CLEAR_FILTERS);
		item("Import\u2026", "import", "Read rows from a spreadsheet; shows first what would change").addListener(SWT.Selection, event -> importFile(site));
		item("Export\u2026", "export", "Write the register to a file for a spreadsheet or a paper (Ctrl+E)", RegisterIds.EXPORT);
		find = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(FIND);
		FieldFrame.inDark(find, site.getService(WorkbenchTheme.class));
		find.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = FIND;
			}
		});
		GridDataFactory.fillDefaults().hint(FIND_WIDTH, SWT.DEFAULT).align(SWT.END, SWT.CENTER).applyTo(find);
		find.addListener(SWT.KeyDown, this::key);
	}

	/** Puts the keyboard where users write what they look for. */
	void find() {
		find.setFocus();
		find.selectAll();
	}

	/** What users look for. */
	String words() {
		return find.getText();
	}

	/** Offers to clear filters while there are some. */
	void refresh() {
		clear.setEnabled(page.rows().arrangement().isFiltered());
	}

	/** Shows the icons of the present theme. */
	void themeChanged() {
		icons.forEach((item, icon) -> item.setImage(images.action(icon)));
	}

	/** What is being written in a cell is finished first; where that is refused nothing happens. */
	private void importFile(IWorkbenchPartSite site) {
		if (page.table().control().commitAndCloseActiveCellEditor()) {
			ImportHandler.open(site.getWorkbenchWindow(), Optional.empty());
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			find.setText("");
			page.setFocus();
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			page.run((event.stateMask & SWT.MOD2) != 0 ? RegisterIds.FIND_PREVIOUS : RegisterIds.FIND_NEXT);
			event.doit = false;
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			page.setFocus();
		}
	}

	private ToolItem item(String label, String icon, String tip, String command) {
		ToolItem item = item(label, icon, tip);
		item.addListener(SWT.Selection, event -> page.run(command));
		return item;
	}

	private void list(String label, String icon, String tip, Consumer<MenuManager> entries) {
		ToolItem item = item(label + "\u2009\u25be", icon, tip);
		item.addListener(SWT.Selection, event -> {
			MenuManager manager = new MenuManager();
			entries.accept(manager);
			Menu menu = manager.createContextMenu(bar);
			Rectangle area = item.getBounds();
			menu.setLocation(bar.toDisplay(area.x, area.y + area.height));
			// A tip would lie over the menu.
			item.setToolTipText(null);
			menu.addListener(SWT.Hide, hidden -> item.setToolTipText(tip));
			menu.setVisible(true);
		});
	}

	private ToolItem item(String label, String icon, String tip) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(label);
		item.setImage(images.action(icon));
		item.setToolTipText(tip);
		icons.put(item, icon);
		return item;
	}
}
