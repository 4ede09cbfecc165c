package org.goldthread.workbench.window;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.goldthread.ui.command.CommandIds;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.goldthread.ui.theme.WorkbenchTheme.Choice;

/** Switches between light, dark, and the desktop's own; the menu marks the present choice, whoever made it. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(WorkbenchTheme.class).choose(Choice.valueOf(event.getParameter(CommandIds.THEME_CHOICE)));
		window.getService(ICommandService.class).refreshElements(CommandIds.THEME, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		Choice present = element.getServiceLocator().getService(WorkbenchTheme.class).choice();
		element.setChecked(present.name().equals(parameters.get(CommandIds.THEME_CHOICE)));
	}
}
