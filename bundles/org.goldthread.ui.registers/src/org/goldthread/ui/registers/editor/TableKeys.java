package org.goldthread.ui.registers.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.goldthread.ui.registers.rows.Line;

/** Lets the commands of the Edit menu mean the selected cells while the table has the keyboard; a field in a cell keeps them for its text. */
final class TableKeys {

	private final IHandlerService handlers;
	private final RegisterPage page;
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	TableKeys(IWorkbenchPartSite site, RegisterPage page, BlockCommands blocks) {
		handlers = site.getService(IHandlerService.class);
		this.page = page;
		actions.put("org.eclipse.ui.edit.copy", blocks::copy);
		actions.put("org.eclipse.ui.edit.cut", () -> {
			blocks.copy();
			blocks.empty();
		});
		actions.put("org.eclipse.ui.edit.paste", blocks::paste);
		actions.put("org.eclipse.ui.edit.delete", blocks::empty);
		actions.put("org.eclipse.ui.edit.selectAll", () -> page.table().selectAll());
	}

	/** Follows the keyboard into a table and out of it. Space opens and closes the head of a group; the first arrow key selects the first cell. */
	void follow(Control table) {
		table.addListener(SWT.FocusIn, event -> activate());
		table.addListener(SWT.FocusOut, event -> deactivate());
		table.addListener(SWT.Dispose, event -> deactivate());
		table.addListener(SWT.KeyDown, this::key);
	}

	private void key(Event event) {
		OptionalInt line = page.table().anchorLine();
		boolean arrow = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT;
		if (line.isEmpty() && arrow && page.table().contents().lineCount() > 0 && !page.table().visibleColumns().isEmpty()) {
			page.table().selectCell(page.table().visibleColumns().getFirst(), 0);
		} else if (line.isPresent() && event.keyCode == SWT.SPACE && page.table().contents().line(line.getAsInt()) instanceof Line.Group group) {
			page.rows().arrange(page.rows().arrangement().toggled(group.value()));
		}
	}

	private void activate() {
		deactivate();
		actions.forEach((id, action) -> active.add(handlers.activateHandler(id, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		})));
	}

	private void deactivate() {
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
