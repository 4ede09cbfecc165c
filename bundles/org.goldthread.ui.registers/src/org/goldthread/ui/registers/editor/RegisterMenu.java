package org.goldthread.ui.registers.editor;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.registers.rows.Line;

/** The context menus of a register: of its headings, and of its rows with what is found about them. */
final class RegisterMenu {

	private final RegisterEditor editor;
	private final RegisterPage page;
	private Point mouse = new Point(0, 0);

	RegisterMenu(RegisterEditor editor, RegisterPage page) {
		this.editor = editor;
		this.page = page;
	}

	/** Gives the menu to the table, and lets heads of groups open and close. */
	void install() {
		NatTable table = page.table().control();
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		table.setMenu(manager.createContextMenu(table));
		table.addListener(SWT.MenuDetect, event -> mouse = table.toControl(event.x, event.y));
		table.addListener(SWT.MouseDown, event -> {
			boolean body = event.button == 1 && isIn(GridRegion.BODY, table.getRegionLabelsByXY(event.x, event.y));
			int line = body ? table.getRowIndexByPosition(table.getRowPositionByY(event.y)) : -1;
			if (line >= 0 && page.table().contents().line(line) instanceof Line.Group group) {
				page.rows().arrange(page.rows().arrangement().toggled(group.value()));
			}
		});
		editor.getSite().registerContextMenu(RegisterIds.EDITOR, manager, page.selection());
	}

	private void fill(IMenuManager menu) {
		NatTable table = page.table().control();
		LabelStack region = table.getRegionLabelsByXY(mouse.x, mouse.y);
		int column = table.getColumnIndexByPosition(table.getColumnPositionByX(mouse.x));
		if (isIn(GridRegion.COLUMN_HEADER, region) && column >= 0) {
			heading(menu, column);
		} else {
			rows(menu);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void heading(IMenuManager menu, int column) {
		menu.add(action("Hide", () -> page.table().hide(column)));
		menu.add(action("Freeze up to here", () -> page.table().freezeUpTo(column)));
		menu.add(action("Freeze nothing", () -> page.table().freeze(0)));
		menu.add(action("Fit width", () -> page.table().fit(column)));
		menu.add(new Separator());
		boolean grouped = page.rows().arrangement().group().equals(OptionalInt.of(column));
		menu.add(action(grouped ? "No groups" : "Group by " + page.rows().columns().get(column).header(),
				() -> page.rows().arrange(page.rows().arrangement().groupedBy(grouped ? OptionalInt.empty() : OptionalInt.of(column)))));
		menu.add(command(RegisterIds.COLUMNS));
	}

	private void rows(IMenuManager menu) {
		menu.add(command(RegisterIds.ADD));
		menu.add(command(RegisterIds.DELETE_ROWS));
		menu.add(new Separator());
		menu.add(command("org.eclipse.ui.edit.copy"));
		menu.add(command("org.eclipse.ui.edit.paste"));
		menu.add(command(RegisterIds.FILL_DOWN));
		menu.add(command(RegisterIds.SET_ALL));
		Optional<Element> row = clickedRow().or(() -> page.table().selectedRows().stream().findFirst());
		row.ifPresent(element -> {
			menu.add(new Separator());
			menu.add(action("Show in explorer", () -> opener().reveal(element)));
			menu.add(action("Open properties", () -> opener().openProperties(element)));
			MenuManager diagrams = new MenuManager("Show in diagram");
			new DiagramLinks(page.document()).of(element)
					.forEach(diagram -> diagrams.add(action(diagram.getName(), () -> openDiagram(diagram, element))));
			menu.add(diagrams);
			menu.add(new Separator());
			new RowFindings(editor, page).fill(menu, element);
		});
	}

	/** The row that the mouse is over, where it is selected; a menu that keys have opened is about the first selected one. */
	private Optional<Element> clickedRow() {
		OptionalInt line = page.table().lineAt(mouse.x, mouse.y);
		return line.isEmpty() ? Optional.empty() : page.table().contents().element(line.getAsInt()).filter(page.table().selectedRows()::contains);
	}

	private void openDiagram(Diagram diagram, Element element) {
		opener().openDiagram(diagram);
		editor.getSite().getPage().getActiveEditor().getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(element));
	}

	private ElementOpener opener() {
		return editor.getSite().getService(ElementOpener.class);
	}

	private static boolean isIn(String region, LabelStack labels) {
		return labels != null && labels.hasLabel(region);
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null, id, CommandContributionItem.STYLE_PUSH));
	}

	private static Action action(String label, Runnable run) {
		return new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
