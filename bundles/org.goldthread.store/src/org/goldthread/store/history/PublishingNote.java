package org.goldthread.store.history;

/**
 * Who publishes, and what they say of it.
 *
 * @param account the account of the operating system or of the database, not empty; up to 200 characters
 * @param role the role that they publish in, such as Programme manager; may be empty; up to 200 characters
 * @param message what changed and why, not blank; up to 4,000 characters
 */
public record PublishingNote(String account, String role, String message) {

	private static final int NAME = 200;
	private static final int TEXT = 4000;

	public PublishingNote {
		if (account.isBlank() || account.length() > NAME || role.length() > NAME) {
			throw new IllegalArgumentException("Account and role have up to " + NAME + " characters, and an account is needed");
		}
		if (message.isBlank() || message.length() > TEXT) {
			throw new IllegalArgumentException("A message is needed, of up to " + TEXT + " characters");
		}
	}
}
