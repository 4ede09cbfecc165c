package org.goldthread.exchange.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.goldthread.exchange.draft.ImportFailure;

/** Unpacks a workbook once, without keeping it, before anything reads it: no more than the limits, and no document types. */
final class WorkbookScreen {

	private static final int MOST_PARTS = 5_000;
	private static final byte[] DOCUMENT_TYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
	private static final int BLOCK = 1 << 16;
	/** Longer than any mark in UTF-16. */
	private static final int OVERLAP = 64;

	private final Path file;
	private final ImportLimits limits;
	private long sheets;

	private WorkbookScreen(Path file, ImportLimits limits) {
		this.file = file;
		this.limits = limits;
	}

	/** @throws ImportFailure when the file is no workbook, or holds what no register needs */
	static void check(Path file, ImportLimits limits) throws IOException, ImportFailure {
		try (ZipFile workbook = new ZipFile(file.toFile())) {
			if (workbook.getEntry("xl/workbook.xml") == null) {
				throw new ImportFailure(file + " is a packed file but no workbook; unpack it, or save the register as .xlsx or CSV");
			}
			WorkbookScreen screen = new WorkbookScreen(file, limits);
			if (workbook.size() > MOST_PARTS) {
				throw screen.hostile();
			}
			for (ZipEntry part : Collections.list(workbook.entries())) {
				screen.check(workbook, part);
			}
		} catch (ZipException e) {
			throw new ImportFailure(file + " is damaged, or no workbook; save it again as .xlsx in the program that it comes from", e);
		}
	}

	private void check(ZipFile workbook, ZipEntry part) throws IOException, ImportFailure {
		boolean sheet = part.getName().startsWith("xl/worksheets/");
		long size = 0;
		byte[] block = new byte[BLOCK + OVERLAP];
		int kept = 0;
		try (InputStream in = workbook.getInputStream(part)) {
			for (int read = in.read(block, kept, BLOCK); read >= 0; read = in.read(block, kept, BLOCK)) {
				size += read;
				sheets += read;
				if (sheets > limits.unpackedSheets() || !sheet && size > limits.unpackedPart()) {
					throw hostile();
				}
				if (holdsDocumentType(block, kept + read)) {
					throw new ImportFailure(file + " has a document type in one of its parts, which could make it read other files; "
							+ "it was not imported, so ask where it comes from");
				}
				if (sheet && FarCells.areIn(block, kept + read)) {
					throw new ImportFailure(file + " has a cell in a column that no spreadsheet has; it was not imported, so ask where it comes from");
				}
				kept = keepEnd(block, kept + read);
			}
		}
	}

	/** Puts the last bytes at the start of the block, for a mark that lies across two blocks. */
	private static int keepEnd(byte[] block, int length) {
		int kept = Math.min(length, OVERLAP);
		System.arraycopy(block, length - kept, block, 0, kept);
		return kept;
	}

	/** Looks for the mark; bytes of nought between its letters, as in UTF-16, are passed over. */
	private static boolean holdsDocumentType(byte[] block, int length) {
		for (int i = 0; i < length; i++) {
			if (block[i] == '<' && i + 1 < length && matches(block, i, length)) {
				return true;
			}
		}
		return false;
	}

	private static boolean matches(byte[] block, int from, int length) {
		int found = 0;
		for (int i = from; i < length && found < DOCUMENT_TYPE.length; i++) {
			if (block[i] == DOCUMENT_TYPE[found]) {
				found++;
			} else if (block[i] != 0) {
				return false;
			}
		}
		return found == DOCUMENT_TYPE.length;
	}

	private ImportFailure hostile() {
		return new ImportFailure(file + " unpacks to far more than any register holds; it was not imported, so ask where it comes from");
	}
}
