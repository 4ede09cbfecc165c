package org.goldthread.ui.repository.place;

import java.nio.file.Path;

import org.goldthread.store.access.ServerAddress;

/**
 * Where a repository is, without anything secret.
 *
 * @param url its address, {@code jdbc:derby:FOLDER} or {@code jdbc:postgresql://HOST/DATABASE}
 * @param account the account on a server; empty for a repository of one's own
 */
public record RepositoryPlace(String url, String account) {

	private static final String FOLDER = "jdbc:derby:";
	private static final String SERVER = "jdbc:postgresql://";

	/** A repository of one's own, in a folder. */
	public static RepositoryPlace own(Path folder) {
		return new RepositoryPlace(FOLDER + folder, "");
	}

	/** Whether it is on a server, where an account is needed. */
	public boolean isServer() {
		return ServerAddress.isServer(url);
	}

	/** How users know it: the folder, or the server with its database. */
	public String name() {
		return url.startsWith(SERVER) ? url.substring(SERVER.length()).replaceFirst("\\?.*", "") : url.replaceFirst("^" + FOLDER, "");
	}
}
