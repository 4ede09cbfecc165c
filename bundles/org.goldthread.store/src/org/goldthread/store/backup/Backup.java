package org.goldthread.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.goldthread.store.StoreException;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.history.Repository;

/**
 * Writes the whole history of a repository to one file, as it was at one moment, whoever publishes meanwhile. The file is a
 * ZIP of a part for each table and {@code backup.json}, which says what they hold; rows pass through, none is kept.
 */
public final class Backup {

	private static final int BUFFER = 1 << 16;

	private Backup() {
	}

	/**
	 * Writes a backup to a new file, which is there only when it is whole.
	 *
	 * @return the number of revisions in it
	 * @throws StoreException when there is a file of that name, it cannot be written, or the repository cannot be read
	 */
	public static long write(Repository repository, Path file) throws StoreException {
		Path target = file.toAbsolutePath();
		if (Files.exists(target)) {
			throw new StoreException(Kind.REFUSED, file + " is there already, and was left as it is; name a new file");
		}
		try {
			Path unfinished = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".unfinished");
			try {
				long revisions = repository.snapshot(connection -> write(connection, unfinished));
				Files.move(unfinished, target);
				return revisions;
			} finally {
				Files.deleteIfExists(unfinished);
			}
		} catch (IOException | UncheckedIOException e) {
			String reason = e instanceof UncheckedIOException ? e.getCause().getMessage() : e.getMessage();
			throw new StoreException(Kind.UNREACHABLE, file + " cannot be written, so no backup was made: " + reason, e);
		}
	}

	private static long write(Connection connection, Path file) throws SQLException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			long revisions = write(connection, Channels.newOutputStream(channel));
			channel.force(true);
			return revisions;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@SuppressWarnings("resource") // whoever opened the stream closes it
	private static long write(Connection connection, OutputStream out) throws SQLException, IOException {
		ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
		Map<HistoryTable, Manifest.Table> written = new LinkedHashMap<>();
		for (HistoryTable table : HistoryTable.ALL) {
			zip.putNextEntry(new ZipEntry(table.part()));
			written.put(table, TableWriter.write(table, connection, zip));
			zip.closeEntry();
		}
		zip.putNextEntry(new ZipEntry(Manifest.PART));
		zip.write(Manifest.of(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), written).write());
		zip.closeEntry();
		zip.finish();
		zip.flush();
		return written.get(HistoryTable.ALL.getFirst()).rows();
	}
}
