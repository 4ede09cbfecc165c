package org.goldthread.store.access;

/**
 * Who somebody is to a database server. Never kept in a file or told in a message.
 *
 * @param account name of the account
 * @param password its password; may be empty
 */
public record Credentials(String account, String password) {

	@Override
	public String toString() {
		return account;
	}
}
