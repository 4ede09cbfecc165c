package org.goldthread.workbench.window;

import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.goldthread.ui.WorkbenchIds;

/** Takes the platform's pin out of the properties: they always show what is selected. */
final class PropertiesWithoutPin implements IPartListener2 {

	private static final String PIN = "org.eclipse.ui.views.properties.PinPropertySheetAction";

	private PropertiesWithoutPin() {
	}

	static void install(IWorkbenchWindow window) {
		PropertiesWithoutPin listener = new PropertiesWithoutPin();
		window.getPartService().addPartListener(listener);
		IViewPart open = window.getActivePage().findView(WorkbenchIds.PROPERTIES_VIEW);
		if (open != null) {
			unpin(open);
		}
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (WorkbenchIds.PROPERTIES_VIEW.equals(reference.getId()) && reference.getPart(false) instanceof IViewPart view) {
			unpin(view);
		}
	}

	private static void unpin(IViewPart properties) {
		IActionBars bars = properties.getViewSite().getActionBars();
		Stream.of(bars.getToolBarManager(), bars.getMenuManager()).forEach(PropertiesWithoutPin::removePin);
		bars.updateActionBars();
	}

	private static void removePin(IContributionManager manager) {
		for (IContributionItem item : manager.getItems()) {
			if (item.getId() != null && item.getId().startsWith(PIN)) {
				manager.remove(item);
			}
		}
	}
}
