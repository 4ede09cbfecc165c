package org.goldthread.ui.repository.place;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/** Passwords in the secure storage of the platform, encrypted by what the desktop offers for it; a desktop without its library offers nothing. */
public final class SecurePasswords implements PasswordStore {

	private static final String NODE = "org.goldthread/repository";
	private static final String PASSWORD = "password";

	@Override
	public Optional<String> read(RepositoryPlace place) {
		Optional<ISecurePreferences> root = root();
		if (root.isEmpty() || !root.get().nodeExists(path(place))) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(root.get().node(path(place)).get(PASSWORD, null));
		} catch (StorageException | LinkageError e) {
			ILog.of(SecurePasswords.class).warn("The secure storage gave no password for " + place.name(), e);
			return Optional.empty();
		}
	}

	@Override
	public boolean write(RepositoryPlace place, String password) {
		Optional<ISecurePreferences> root = root();
		if (root.isEmpty()) {
			ILog.of(SecurePasswords.class).warn("There is no secure storage, so the password for " + place.name() + " is not remembered");
			return false;
		}
		try {
			root.get().node(path(place)).put(PASSWORD, password, true);
			root.get().flush();
			return true;
		} catch (StorageException | IOException | LinkageError e) {
			ILog.of(SecurePasswords.class).warn("The secure storage did not take the password for " + place.name(), e);
			return false;
		}
	}

	@Override
	public void remove(RepositoryPlace place) {
		Optional<ISecurePreferences> root = root().filter(known -> known.nodeExists(path(place)));
		if (root.isEmpty()) {
			return;
		}
		try {
			root.get().node(path(place)).removeNode();
			root.get().flush();
		} catch (IOException e) {
			ILog.of(SecurePasswords.class).warn("The secure storage did not forget the password for " + place.name(), e);
		}
	}

	private static Optional<ISecurePreferences> root() {
		return Optional.ofNullable(SecurePreferencesFactory.getDefault());
	}

	private static String path(RepositoryPlace place) {
		return NODE + "/" + EncodingUtils.encodeSlashes(place.url()) + "/" + EncodingUtils.encodeSlashes(place.account());
	}
}
