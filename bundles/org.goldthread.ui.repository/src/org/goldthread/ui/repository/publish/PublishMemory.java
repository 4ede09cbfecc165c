package org.goldthread.ui.repository.publish;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.osgi.service.prefs.BackingStoreException;

/** Who publishes: the account that is recorded, and the role that was given last. */
final class PublishMemory {

	private static final String ROLE = "publish.role";

	private PublishMemory() {
	}

	/** The account of the server, or of the operating system for one's own repository. */
	static String account(RepositoryPlace place) {
		return place.isServer() ? place.account() : System.getProperty("user.name");
	}

	/** The role that was given last; empty at first. */
	static String role() {
		return node().get(ROLE, "");
	}

	/** Keeps the role for the next time. */
	static void keepRole(String role) {
		node().put(ROLE, role);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(PublishMemory.class).warn("The role is not kept for the next start", e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.goldthread.ui.repository");
	}
}
