package org.goldthread.ui.repository.place;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.goldthread.ui.GoldthreadHome;

/** Makes {@link RepositoryPlaces} when it is first asked for: one for the workbench. */
public final class PlaceServices extends AbstractServiceFactory {

	private static final String OWN = "Repository";

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
		Object shared = parent.getService(service);
		return shared != null ? shared
				: new RepositoryPlaces(new PlaceMemory(InstanceScope.INSTANCE.getNode("org.goldthread.ui.repository"),
						GoldthreadHome.folder().resolve(OWN)), new SecurePasswords());
	}
}
