package org.goldthread.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.database.Database;
import org.goldthread.store.history.NewHistory;
import org.goldthread.store.history.Repository;

/** Makes a repository from a backup, as a whole or not at all: nothing is written before all of its history proved to be sound. */
public final class Restore implements AutoCloseable {

	private static final int BUFFER = 1 << 16;
	private static final byte[] ZIP = { 'P', 'K' };

	private final Path file;
	private final ZipFile zip;
	private final Manifest manifest;

	private Restore(Path file, ZipFile zip, Manifest manifest) {
		this.file = file;
		this.zip = zip;
		this.manifest = manifest;
	}

	/**
	 * Opens a backup, and looks at what it says of itself.
	 *
	 * @throws StoreException when there is none, or it is something else
	 */
	public static Restore from(Path file) throws StoreException {
		if (!Files.isRegularFile(file)) {
			throw new StoreException(Kind.UNREACHABLE, file + " is not there, so nothing was restored");
		}
		try {
			return opened(file);
		} catch (ZipException e) {
			throw unsound(file, isZip(file) ? "it is damaged or cut off" : "it is something else", e);
		} catch (UnsoundBackupException e) {
			throw unsound(file, e.getMessage(), e);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/**
	 * Fills a repository that holds no revision yet, or a database without one. The database is closed when that fails.
	 *
	 * @return the opened repository
	 * @throws StoreException when there are revisions already, or the backup is not sound; then nothing was changed
	 */
	public Repository into(Database database, Clock clock) throws StoreException {
		return NewHistory.in(database, clock, this::addRows, fault -> unsound(file, fault, null));
	}

	@Override
	public void close() throws StoreException {
		try {
			zip.close();
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static Restore opened(Path file) throws IOException, UnsoundBackupException {
		ZipFile zip = new ZipFile(file.toFile());
		boolean done = false;
		try {
			Set<String> expected = Stream.concat(HistoryTable.ALL.stream().map(HistoryTable::part), Stream.of(Manifest.PART)).collect(Collectors.toSet());
			if (zip.size() != expected.size() || !zip.stream().map(ZipEntry::getName).collect(Collectors.toSet()).equals(expected)) {
				throw new UnsoundBackupException("it is something else");
			}
			try (InputStream in = zip.getInputStream(zip.getEntry(Manifest.PART))) {
				Restore restore = new Restore(file, zip, Manifest.read(in));
				done = true;
				return restore;
			}
		} finally {
			if (!done) {
				zip.close();
			}
		}
	}

	private void addRows(Connection connection) throws SQLException, StoreException {
		try {
			PartLines.Allowance allowance = new PartLines.Allowance(Files.size(file));
			for (HistoryTable table : HistoryTable.ALL) {
				try (InputStream in = new BufferedInputStream(zip.getInputStream(zip.getEntry(table.part())), BUFFER)) {
					TableReader.read(table, manifest.tables().get(table.name()), in, allowance, connection);
				}
			}
			checkAllAreAskedFor(connection);
		} catch (UnsoundBackupException e) {
			throw unsound(file, e.getMessage(), e);
		} catch (ZipException e) {
			throw unsound(file, "it is damaged", e);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** The hashes are made of the entries of each revision, and of the parts of contents that they ask for: there must be no others. */
	private static void checkAllAreAskedFor(Connection connection) throws SQLException, UnsoundBackupException {
		if (number(connection, "SELECT COUNT(*) FROM goldthread.element_versions v LEFT JOIN goldthread.revisions r"
				+ " ON r.portfolio_id = v.portfolio_id AND r.revision = v.revision WHERE r.portfolio_id IS NULL") != 0) {
			throw new UnsoundBackupException("the rows of element_versions contradict each other");
		}
		if (number(connection, "SELECT COUNT(*) FROM goldthread.further_contents") != number(connection,
				"SELECT SUM(further_parts) FROM goldthread.element_versions")) {
			throw new UnsoundBackupException("it has parts of contents that nothing asks for");
		}
	}

	private static long number(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			result.next();
			return result.getLong(1);
		}
	}

	private static boolean isZip(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
		} catch (IOException e) {
			return false;
		}
	}

	private static StoreException unsound(Path file, String why, Exception cause) {
		return new StoreException(Kind.DAMAGED, file + " is no sound backup of a Goldthread repository, and nothing was restored: " + why, cause);
	}

	private static StoreException unreadable(Path file, IOException e) {
		return new StoreException(Kind.UNREACHABLE, file + " cannot be read, and nothing was restored: " + e.getMessage(), e);
	}
}
