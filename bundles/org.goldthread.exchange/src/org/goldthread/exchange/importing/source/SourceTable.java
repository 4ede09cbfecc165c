package org.goldthread.exchange.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.document.storage.Disk;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.draft.ImportFailure;

/**
 * What a CSV file or the first sheet of a workbook holds, with the heading row, not yet understood.
 *
 * @param name what messages call the file
 * @param rows the rows that hold something
 */
public record SourceTable(String name, List<SourceRow> rows) {

	private static final int HEAD = 8;

	/**
	 * Reads a file, whose kind is found by its content. Memory stays in proportion to {@code limits}.
	 *
	 * @throws ImportFailure when it is no table, damaged, or more than the limits
	 */
	public static SourceTable read(Path file, ImportLimits limits) throws ImportFailure {
		try {
			if (Files.isDirectory(file)) {
				throw new ImportFailure(file + " is a folder; choose a file in it");
			}
			if (Files.size(file) > limits.fileSize()) {
				throw new ImportFailure(file + " is larger than " + (limits.fileSize() >> 20)
						+ " MiB, more than any register; it was not read, so ask where it comes from or import it in parts");
			}
			return new SourceTable(file.toString(), rows(file, limits));
		} catch (NoSuchFileException e) {
			throw new ImportFailure(file + " is not there; check its name and folder", e);
		} catch (IOException e) {
			throw new ImportFailure(file + " cannot be read (" + Reasons.of(e) + "); get the right to read it or choose another file", e);
		}
	}

	private static List<SourceRow> rows(Path file, ImportLimits limits) throws IOException, ImportFailure {
		byte[] head = head(file);
		RowCollector rows = new RowCollector(file.toString(), limits);
		if (startsWith(head, 'P', 'K', 3, 4)) {
			WorkbookScreen.check(file, limits);
			WorkbookRows.read(file, rows);
		} else if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new ImportFailure(file + " is protected by a password or has the old form .xls; save it as .xlsx without a password");
		} else {
			TextRows.read(file, Disk.local().read(file, limits.fileSize()), rows);
		}
		return rows.rows();
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		}
	}

	private static boolean startsWith(byte[] head, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
