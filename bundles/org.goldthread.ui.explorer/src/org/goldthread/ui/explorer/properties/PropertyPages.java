package org.goldthread.ui.explorer.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** Gives every part of Goldthread the same properties, so that no part needs to know them. */
public final class PropertyPages implements IAdapterFactory {

	/** Name under which the tabs are registered. */
	private static final String CONTRIBUTOR = "org.goldthread.properties";

	@Override
	public <T> T getAdapter(Object part, Class<T> adapter) {
		boolean ours = part instanceof IWorkbenchPart workbenchPart && workbenchPart.getSite() != null
				&& workbenchPart.getSite().getId().startsWith("org.goldthread.");
		return ours && adapter == IPropertySheetPage.class ? adapter.cast(new TabbedPropertySheetPage(() -> CONTRIBUTOR)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
