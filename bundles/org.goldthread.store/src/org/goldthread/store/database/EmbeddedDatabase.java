package org.goldthread.store.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

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

	private static final String MARK = "goldthread.repository";
	private static final String MARK_TEXT = "This folder holds a repository of Goldthread portfolios. Change it with Goldthread only.\n";
	private static final int PATIENCE_MILLIS = 5000;
	private static final int LOOK_MILLIS = 50;
	/** Derby runs once in a process, so that the last one who uses a database of this process shuts it down. */
	private static final Map<Path, Integer> USERS = new HashMap<>();

	private final Path folder;

	private EmbeddedDatabase(Path folder) {
		this.folder = folder;
	}

	/**
	 * Opens the repository in a folder.
	 *
	 * @throws StoreException when there is none, or another process holds it
	 */
	public static EmbeddedDatabase open(Path folder) throws StoreException {
		if (!isIn(folder)) {
			throw new StoreException(Kind.UNREACHABLE, folder + " holds no repository of Goldthread; make one with: store init");
		}
		return start(folder, false);
	}

	/**
	 * Makes a new database in a folder that is not there yet, or is empty.
	 *
	 * @throws StoreException when the folder holds anything, or cannot be written
	 */
	public static EmbeddedDatabase create(Path folder) throws StoreException {
		try {
			Files.createDirectories(folder);
			try (Stream<Path> inside = Files.list(folder)) {
				if (inside.findAny().isPresent()) {
					throw new StoreException(Kind.REFUSED, folder + " is not empty, so no repository was made there; name a new folder");
				}
			}
			Files.writeString(folder.resolve(MARK), MARK_TEXT);
		} catch (IOException e) {
			throw new StoreException(Kind.UNREACHABLE, folder + " cannot be written, so no repository was made: " + e.getMessage(), e);
		}
		return start(folder, true);
	}

	/** Whether a folder bears our mark. */
	public static boolean isIn(Path folder) {
		return Files.isRegularFile(folder.resolve(MARK));
	}

	private static EmbeddedDatabase start(Path folder, boolean create) throws StoreException {
		Path place = folder.toAbsolutePath().normalize();
		synchronized (USERS) {
			System.setProperty("derby.system.home", place.toString());
			System.setProperty("derby.stream.error.field", EmbeddedDatabase.class.getName() + ".NOWHERE");
			System.setProperty("derby.storage.pageSize", "32768");
			EmbeddedDatabase database = new EmbeddedDatabase(place);
			database.boot(create);
			USERS.merge(place, 1, Integer::sum);
			return database;
		}
	}

	private void boot(boolean create) throws StoreException {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (true) {
			try (Connection first = connect(create ? ";create=true" : "")) {
				return;
			} catch (SQLException e) {
				if (!isHeldByAnother(e)) {
					throw new StoreException(Kind.DAMAGED, "The repository " + name() + " cannot be opened: " + e.getMessage()
							+ "; restore it from a backup", e);
				}
				if (System.currentTimeMillis() > end) {
					throw new StoreException(Kind.UNREACHABLE,
							"The repository " + name() + " is in use by another process; try again when that one is done", e);
				}
				pause();
			}
		}
	}

	@Override
	public Connection connect() throws SQLException {
		return connect("");
	}

	private Connection connect(String attributes) throws SQLException {
		return new EmbeddedDriver().connect("jdbc:derby:directory:" + folder.resolve("database") + attributes, new Properties());
	}

	/** Derby notices only after many seconds that two transactions wait for each other. */
	@Override
	public void beginWriting(Connection connection) throws SQLException {
		if (Schema.isThere(connection)) {
			try (Statement lock = connection.createStatement()) {
				lock.execute("LOCK TABLE goldthread.revisions IN EXCLUSIVE MODE");
			}
		}
	}

	@Override
	public Fault fault(SQLException error) {
		for (SQLException e = error; e != null; e = e.getNextException()) {
			String state = e.getSQLState() == null ? "" : e.getSQLState();
			if (state.startsWith("40")) {
				return Fault.COLLISION;
			}
			if (state.equals("23505")) {
				return Fault.DUPLICATE;
			}
			if (state.startsWith("08")) {
				return Fault.LOST;
			}
			if (state.equals("XSDG0") || state.equals("XSDF1") || state.equals("XSLA4") || state.equals("XSLA1")) {
				return Fault.FULL;
			}
		}
		return Fault.OTHER;
	}

	@Override
	public String name() {
		return folder.toString();
	}

	/** Shuts the database down, unless somebody else in this process still uses it. */
	@Override
	public void close() {
		synchronized (USERS) {
			if (USERS.merge(folder, -1, Integer::sum) > 0) {
				return;
			}
			USERS.remove(folder);
			try {
				connect(";shutdown=true").close();
			} catch (SQLException down) {
				System.getLogger(EmbeddedDatabase.class.getName()).log(System.Logger.Level.DEBUG, "Shut down", down); // Derby says so by an exception
			}
		}
	}

	private static boolean isHeldByAnother(SQLException error) {
		for (Throwable e = error; e != null; e = e.getCause()) {
			if (e instanceof SQLException sql && "XSDB6".equals(sql.getSQLState())) {
				return true;
			}
		}
		return false;
	}

	private static void pause() {
		try {
			Thread.sleep(LOOK_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
