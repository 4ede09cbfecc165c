package org.goldthread.store.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.goldthread.store.StoreException;

/**
 * A database that holds a repository: all that is known of its maker. It speaks plain SQL, keeps serialisable transactions,
 * and says of an error what it means. To be closed after each operation.
 */
public interface Database extends AutoCloseable {

	/** What an error of a database means. */
	enum Fault {

		/** Two transactions stood in each other's way: the same again may well succeed. */
		COLLISION,

		/** The row is there already. */
		DUPLICATE,

		/** The connection is lost, or the server does not answer. */
		LOST,

		/** There is no room left to write. */
		FULL,

		/** The account is not known, or its password is another. */
		STRANGER,

		/** The server did not prove who it is. */
		NOT_PROVEN,

		/** The server has no such database. */
		ABSENT,

		/** The account may not do that. */
		FORBIDDEN,

		/** Anything else. */
		OTHER
	}

	/** A connection that nobody else uses. */
	Connection connect() throws SQLException;

	/** Takes a connection back that has nothing left to commit or to take back; it is closed, or kept for the next who connects. */
	default void release(Connection connection) throws SQLException {
		connection.close();
	}

	/** Begins a transaction that writes; where transactions would only wait for each other and then fail, they are made to queue. */
	void beginWriting(Connection connection) throws SQLException;

	/** What an error means. */
	Fault fault(SQLException error);

	/** How users know this database, without anything secret. */
	String name();

	@Override
	void close() throws StoreException;
}
