package org.goldthread.ui.repository.place;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps between starts which repository is in use. Never a password. */
public final class PlaceMemory {

	private static final String URL = "repository.url";
	private static final String SERVER = "repository.server.url";
	private static final String ACCOUNT = "repository.server.account";
	private static final String REMEMBER = "repository.server.remember";

	private final IEclipsePreferences preferences;
	private final Path ownFolder;

	/**
	 * A memory.
	 *
	 * @param ownFolder where one's own repository is unless another place was chosen
	 */
	public PlaceMemory(IEclipsePreferences preferences, Path ownFolder) {
		this.preferences = preferences;
		this.ownFolder = ownFolder;
	}

	RepositoryPlace own() {
		return RepositoryPlace.own(ownFolder);
	}

	RepositoryPlace current() {
		String url = preferences.get(URL, "");
		return url.isEmpty() ? own() : lastServer().filter(server -> server.url().equals(url)).orElse(new RepositoryPlace(url, ""));
	}

	Optional<RepositoryPlace> lastServer() {
		return Optional.of(new RepositoryPlace(preferences.get(SERVER, ""), preferences.get(ACCOUNT, ""))).filter(RepositoryPlace::isServer);
	}

	void keep(RepositoryPlace place) {
		preferences.put(URL, place.equals(own()) ? "" : place.url());
		if (place.isServer()) {
			preferences.put(SERVER, place.url());
			preferences.put(ACCOUNT, place.account());
		}
		flush();
	}

	/** Whether passwords are to be known in later runs. */
	boolean isToRemember() {
		return preferences.getBoolean(REMEMBER, true);
	}

	void keepRemembering(boolean remember) {
		preferences.putBoolean(REMEMBER, remember);
		flush();
	}

	private void flush() {
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(PlaceMemory.class).warn("The choice of the repository is not kept for the next start", e);
		}
	}
}
