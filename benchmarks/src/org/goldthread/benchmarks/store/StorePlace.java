package org.goldthread.benchmarks.store;

import org.goldthread.store.StoreException;
import org.goldthread.store.database.Database;

/** Where databases for measurements are made. Closing it removes all of them. */
interface StorePlace extends AutoCloseable {

	/** The maker of the databases, as the figures name it. */
	String maker();

	/** A new, empty database, which stays there when it is closed. */
	Address newDatabase() throws StoreException;

	@Override
	void close();

	/** One database. */
	interface Address {

		/** Opens it, or makes it where it is not there yet. */
		Database open() throws StoreException;
	}
}
