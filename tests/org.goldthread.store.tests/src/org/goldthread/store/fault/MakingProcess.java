package org.goldthread.store.fault;

import java.time.Clock;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;

/** Makes a repository, and is killed while it does. */
public final class MakingProcess {

	private MakingProcess() {
	}

	/**
	 * Says "begin" before, and "failed" when that is so.
	 *
	 * @param arguments the address of the repository
	 */
	public static void main(String[] arguments) {
		System.out.println("begin");
		try {
			Repository.create(Databases.create(arguments[0], Optional.empty()), Clock.systemUTC()).close();
		} catch (StoreException e) {
			System.out.println("failed");
		}
	}
}
