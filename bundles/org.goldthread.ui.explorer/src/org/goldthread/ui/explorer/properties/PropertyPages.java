package org.goldthread.ui.explorer.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.theme.WorkbenchTheme;

/** Gives every part of Goldthread the same properties, so that no part needs to know them. */
public final class PropertyPages implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object part, Class<T> adapter) {
		boolean ours = adapter == IPropertySheetPage.class && part instanceof IWorkbenchPart workbenchPart
				&& workbenchPart.getSite() != null && workbenchPart.getSite().getId().startsWith("org.goldthread.");
		return ours ? adapter.cast(page(((IWorkbenchPart) part).getSite())) : null;
	}

	private static ElementPropertyPage page(IServiceLocator site) {
		return new ElementPropertyPage(site.getService(Documents.class), site.getService(WorkbenchTheme.class));
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
