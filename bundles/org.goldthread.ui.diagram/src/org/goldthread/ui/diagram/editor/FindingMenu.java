package org.goldthread.ui.diagram.editor;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Menu;
import org.goldthread.rules.Finding;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.ui.document.FindingActions;

/** A menu of what the rules find about a figure, each with its mends. */
final class FindingMenu {

	private final DiagramEditor editor;
	private final DiagramViewer viewer;

	FindingMenu(DiagramEditor editor, DiagramViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Opens at the mouse. */
	void show(Shown shown) {
		MenuManager manager = new MenuManager();
		fill(manager, shown);
		Menu menu = manager.createContextMenu(viewer.getControl());
		menu.setVisible(true);
		viewer.getControl().getDisplay().asyncExec(() -> {
			if (!menu.isDisposed() && !menu.isVisible()) {
				manager.dispose();
			}
		});
	}

	/** Adds an entry for each finding, and below it what mends it. */
	void fill(IMenuManager menu, Shown shown) {
		new FindingActions(editor.getSite()).fill(menu, findings(shown));
	}

	/** What the rules find about what a figure shows. */
	List<Finding> findings(Shown shown) {
		return shown.marks().worst().isEmpty() ? List.of() : editor.document().problems().current().of(shown.view().element());
	}
}
