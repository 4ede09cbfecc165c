package org.goldthread.store.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.apache.derby.jdbc.EmbeddedDriver;
import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.schema.Schema;

/**
 * A Derby database in a folder of ours. It is started when it is opened and shut down when it is closed; while another
 * process has it open, we wait for a few seconds. A folder without our mark is never touched.
 */
public final class EmbeddedDatabase implements Database {

	/** Where Derby writes its messages: nowhere, since each error reaches us. */
	public static final OutputStream NOWHERE = OutputStream.nullOutputStream();

	private static final int PATIENCE_MILLIS = 5000;
	private static final int LOOK_MILLIS = 50;
	/** A process that is killed may leave a write done by half, though not within one page of the system; Derby mends no page of its own that was. */
	private static final int PAGE_BYTES = 4096;
	/** As much as comparing reads of a portfolio of 100,000 elements: at most 96 MB, given back when the database is closed. */
	private static final int PAGES_IN_MEMORY = 24_000;
	/** Derby runs once in a process, so that the last one who uses a database of this process shuts it down. */
	private static final Map<Path, Integer> USERS = new HashMap<>();

	private final EmbeddedFolder folder;
	private final boolean isNew;

	private EmbeddedDatabase(EmbeddedFolder folder, boolean isNew) {
		this.folder = folder;
		this.isNew = isNew;
	}

	/**
	 * Opens the repository in a folder.
	 *
	 * @throws StoreException when there is none, or another process holds it
	 */
	public static EmbeddedDatabase open(Path folder) throws StoreException {
		EmbeddedFolder place = placeOf(folder);
		if (!place.isOurs()) {
			throw new StoreException(Kind.MISSING, folder + " holds no repository of Goldthread; make one with: store init");
		}
		synchronized (USERS) {
			return start(place, false);
		}
	}

	/**
	 * Makes a new database in a folder that is not there yet, or is empty. Closing it removes it again unless a repository
	 * was made in it.
	 *
	 * @throws StoreException when the folder holds anything, or cannot be written
	 */
	public static EmbeddedDatabase create(Path folder) throws StoreException {
		EmbeddedFolder place = placeOf(folder);
		synchronized (USERS) {
			configure();
			return start(place, place.fill(EmbeddedDatabase::make));
		}
	}

	/** Whether a folder bears our mark and holds a database. */
	public static boolean isIn(Path folder) {
		return placeOf(folder).isOurs();
	}

	private static EmbeddedFolder placeOf(Path folder) {
		return new EmbeddedFolder(folder.toAbsolutePath().normalize());
	}

	private static void make(Path database) throws StoreException {
		try {
			connect(database, ";create=true").close();
		} catch (SQLException e) {
			throw new StoreException(Kind.UNREACHABLE, "No repository was made in " + database.getParent() + ", since its database could not be written: "
					+ EmbeddedErrors.innermost(e), e);
		} finally {
			shutDown(database);
		}
	}

	private static EmbeddedDatabase start(EmbeddedFolder folder, boolean isNew) throws StoreException {
		configure();
		EmbeddedDatabase database = new EmbeddedDatabase(folder, isNew);
		database.boot();
		USERS.merge(folder.path(), 1, Integer::sum);
		return database;
	}

	/**
	 * Derby runs in this process, and reads what it is told from the system properties. Its home must be there, and hold nothing
	 * that could tell it more; it takes any folder whose name continues that of its home for one inside.
	 */
	private static void configure() {
		System.setProperty("derby.system.home", System.getProperty("java.home"));
		System.setProperty("derby.stream.error.field", EmbeddedDatabase.class.getName() + ".NOWHERE");
		System.setProperty("derby.storage.pageSize", Integer.toString(PAGE_BYTES));
		System.setProperty("derby.storage.pageCacheSize", Integer.toString(PAGES_IN_MEMORY));
	}

	private void boot() throws StoreException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (true) {
			try (Connection first = connect()) {
				return;
			} catch (SQLException e) {
				if (!EmbeddedErrors.isHeldByAnother(e)) {
					throw new StoreException(Kind.DAMAGED, "The repository " + name() + " cannot be opened (" + EmbeddedErrors.innermost(e)
							+ "); restore it from a backup", e);
				}
				if (System.currentTimeMillis() > end || Thread.currentThread().isInterrupted()) {
					throw new StoreException(Kind.UNREACHABLE,
							"The repository " + name() + " is in use by another process; try again when that one is done", e);
				}
				pause();
			}
		}
	}

	@Override
	public Connection connect() throws SQLException {
		return connect(folder.database(), "");
	}

	private static Connection connect(Path database, String attributes) throws SQLException {
		return new EmbeddedDriver().connect("jdbc:derby:directory:" + database + attributes, new Properties());
	}

	/** Derby notices only after many seconds that two transactions wait for each other. */
	@Override
	public void beginWriting(Connection connection) throws SQLException {
		try (Statement lock = connection.createStatement()) {
			lock.execute("LOCK TABLE goldthread.revisions IN EXCLUSIVE MODE");
		} catch (SQLException e) {
			if (Schema.isThere(connection)) {
				throw e;
			}
		}
	}

	@Override
	public Fault fault(SQLException error) {
		return EmbeddedErrors.fault(error);
	}

	@Override
	public String name() {
		return folder.path().toString();
	}

	/** Shuts the database down, unless somebody else in this process still uses it. */
	@Override
	public void close() {
		synchronized (USERS) {
			if (USERS.merge(folder.path(), -1, Integer::sum) > 0) {
				return;
			}
			USERS.remove(folder.path());
			boolean isUnused = isNew && isUnused();
			shutDown(folder.database());
			if (isUnused) {
				clear();
			}
		}
	}

	/** Whether no repository came to be in it; where that cannot be told, it is kept. */
	private boolean isUnused() {
		try (Connection connection = connect()) {
			return !Schema.isThere(connection);
		} catch (SQLException e) {
			log("Not known to be unused", e);
			return false;
		}
	}

	private void clear() {
		try {
			folder.clear();
		} catch (IOException e) {
			log("Not removed", e);
		}
	}

	private static void shutDown(Path database) {
		try {
			connect(database, ";shutdown=true").close();
		} catch (SQLException down) {
			log("Shut down", down); // Derby says so by an exception
		}
	}

	private static void log(String what, Exception why) {
		System.getLogger(EmbeddedDatabase.class.getName()).log(System.Logger.Level.DEBUG, what, why);
	}

	private static void pause() {
		try {
			Thread.sleep(LOOK_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
