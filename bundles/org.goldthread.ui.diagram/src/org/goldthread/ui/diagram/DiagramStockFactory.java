package org.goldthread.ui.diagram;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.ui.kind.WorkbenchKinds;

/** Makes the one {@link DiagramStock} of the workbench when the first diagram is opened. */
public final class DiagramStockFactory extends AbstractServiceFactory {

	@Override
	@SuppressWarnings({"rawtypes", "unchecked"})
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object shared = parent.getService(service);
		return shared == null ? new DiagramStock(locator.getService(WorkbenchKinds.class)) : shared;
	}
}
