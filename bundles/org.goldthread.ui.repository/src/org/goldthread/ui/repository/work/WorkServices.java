package org.goldthread.ui.repository.work;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.ui.document.Documents;

/** Makes {@link DocumentTracking} when it is first asked for: one for the workbench. */
public final class WorkServices extends AbstractServiceFactory {

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object shared = parent.getService(service);
		return shared != null ? shared : new DocumentTracking(locator.getService(Documents.class));
	}
}
