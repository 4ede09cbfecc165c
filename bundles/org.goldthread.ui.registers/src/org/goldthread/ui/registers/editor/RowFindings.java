package org.goldthread.ui.registers.editor;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.goldthread.model.Element;
import org.goldthread.rules.Finding;
import org.goldthread.ui.document.FindingActions;

/** A menu of what the rules find about a row, each with its mends. */
final class RowFindings {

	private final RegisterEditor editor;
	private final RegisterPage page;

	RowFindings(RegisterEditor editor, RegisterPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** Opens below the selected cell, for the first selected row that has a problem. */
	void show() {
		List<Finding> findings = page.table().selectedRows().stream().map(page.table().contents()::findings).filter(found -> !found.isEmpty())
				.findFirst().orElse(List.of());
		if (findings.isEmpty()) {
			editor.hint("Select a row first that has the mark of a problem");
			return;
		}
		MenuManager manager = new MenuManager();
		new FindingActions(editor.getSite()).fill(manager, findings);
		Menu menu = manager.createContextMenu(page.table().control());
		page.table().anchorBounds().ifPresent(cell -> menu.setLocation(page.table().control().toDisplay(cell.x, cell.y + cell.height)));
		menu.setVisible(true);
	}

	/** Adds an entry for each finding about a row, and below it what mends it. */
	void fill(IMenuManager menu, Element row) {
		new FindingActions(editor.getSite()).fill(menu, page.table().contents().findings(row));
	}
}
