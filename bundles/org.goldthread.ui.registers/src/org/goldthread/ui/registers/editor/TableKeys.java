package org.goldthread.ui.registers.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Lets the commands of the Edit menu mean the selected cells while the table has the keyboard; a field in a cell keeps them for its text. */
final class TableKeys {

	private final IHandlerService handlers;
	private final Map<String, Runnable> actions = new LinkedHashMap<>();
	private final List<IHandlerActivation> active = new ArrayList<>();

	TableKeys(IWorkbenchPartSite site, RegisterPage page, BlockCommands blocks) {
		handlers = site.getService(IHandlerService.class);
		actions.put("org.eclipse.ui.edit.copy", blocks::copy);
		actions.put("org.eclipse.ui.edit.cut", () -> {
			blocks.copy();
			blocks.empty();
		});
		actions.put("org.eclipse.ui.edit.paste", blocks::paste);
		actions.put("org.eclipse.ui.edit.delete", blocks::empty);
		actions.put("org.eclipse.ui.edit.selectAll", () -> page.table().selectAll());
	}

	/** Follows the keyboard into a table and out of it. */
	void follow(Control table) {
		table.addListener(SWT.FocusIn, event -> activate());
		table.addListener(SWT.FocusOut, event -> deactivate());
		table.addListener(SWT.Dispose, event -> deactivate());
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
