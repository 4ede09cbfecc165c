package org.goldthread.ui.repository.place;

import java.util.Optional;

/** Remembers passwords between starts where nobody else can read them. To be called in the background: it may ask the user something. */
public interface PasswordStore {

	/** The password remembered for a place; empty when there is none or it cannot be had. */
	Optional<String> read(RepositoryPlace place);

	/**
	 * Remembers a password.
	 *
	 * @return whether it is remembered; why not is logged
	 */
	boolean write(RepositoryPlace place, String password);

	/** Forgets the password of a place; nothing happens when there is none. */
	void remove(RepositoryPlace place);
}
