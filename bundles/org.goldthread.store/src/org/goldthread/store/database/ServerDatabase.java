package org.goldthread.store.database;

import java.io.FileNotFoundException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Locale;
import java.util.Properties;

import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

import org.goldthread.store.access.Credentials;
import org.goldthread.store.access.ServerAddress;
import org.postgresql.Driver;

/** A PostgreSQL database, or one that speaks as it does, on a server that a team shares. */
public final class ServerDatabase implements Database {

	private static final String NAME_CHECK = "hostnameverifier";
	private static final String SECONDS_TO_CONNECT = "10";
	private static final String SECONDS_TO_ANSWER = "120";

	private final ServerAddress address;
	private final Credentials credentials;
	private final boolean keepsConnection;
	private final IdleConnection idle = new IdleConnection();

	/** A database of a server; nothing is connected yet. */
	public ServerDatabase(ServerAddress address, Credentials credentials) {
		this(address, credentials, false);
	}

	/** A database of a server, of which one connection is kept between transactions if {@code keepsConnection}. */
	public ServerDatabase(ServerAddress address, Credentials credentials, boolean keepsConnection) {
		this.address = address;
		this.credentials = credentials;
		this.keepsConnection = keepsConnection;
	}

	@Override
	public Connection connect() throws SQLException {
		Optional<Connection> kept = idle.take();
		return kept.isPresent() ? kept.get() : connectAnew();
	}

	@Override
	public void release(Connection connection) throws SQLException {
		if (keepsConnection) {
			idle.keep(connection);
		} else {
			connection.close();
		}
	}

	private Connection connectAnew() throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", credentials.account());
		properties.setProperty("password", credentials.password());
		properties.setProperty("ApplicationName", "Goldthread");
		properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
		properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
		properties.setProperty("reWriteBatchedInserts", "true");
		properties.putAll(address.properties());
		return new Driver().connect(address.url(), properties);
	}

	@Override
	public void beginWriting(Connection connection) {
		// serialisable transactions that collide fail at once, and are done again
	}

	@Override
	public Fault fault(SQLException error) {
		if (isCausedByCertificate(error)) {
			return Fault.NOT_PROVEN;
		}
		for (SQLException e = error; e != null; e = e.getNextException()) {
			String state = e.getSQLState() == null ? "" : e.getSQLState();
			if (state.equals("40001") || state.equals("40P01")) {
				return Fault.COLLISION;
			}
			if (state.equals("23505")) {
				return Fault.DUPLICATE;
			}
			if (state.startsWith("08") || state.startsWith("57P") || state.equals("25P03")) {
				return Fault.LOST;
			}
			if (state.startsWith("53")) {
				return Fault.FULL;
			}
			if (state.startsWith("28")) {
				return Fault.STRANGER;
			}
			if (state.equals("3D000")) {
				return Fault.ABSENT;
			}
			if (state.equals("42501")) {
				return Fault.FORBIDDEN;
			}
		}
		return Fault.OTHER;
	}

	/** The driver tells a certificate of another name by the class that found it only. */
	private static boolean isCausedByCertificate(SQLException error) {
		if (error.getMessage() != null && error.getMessage().toLowerCase(Locale.ROOT).contains(NAME_CHECK)) {
			return true;
		}
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof GeneralSecurityException || cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException
					|| cause instanceof FileNotFoundException) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String name() {
		return address.url();
	}

	@Override
	public void close() {
		try {
			idle.close();
		} catch (SQLException lost) {
			System.getLogger(ServerDatabase.class.getName()).log(System.Logger.Level.DEBUG, "Nothing to close", lost);
		}
	}
}
