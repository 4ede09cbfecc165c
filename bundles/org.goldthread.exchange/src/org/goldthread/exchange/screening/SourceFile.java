package org.goldthread.exchange.screening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

import org.goldthread.document.storage.Disk;
import org.goldthread.document.storage.FileTooLargeException;
import org.goldthread.document.storage.Reasons;
import org.goldthread.exchange.draft.ImportFailure;

/**
 * A file of another tool, read once.
 *
 * @param name what messages call it
 * @param bytes its content
 */
public record SourceFile(String name, byte[] bytes) {

	/** Greatest size of a file that is imported, in bytes: a schedule of some ten thousand tasks. */
	public static final long SIZE_LIMIT = 64L << 20;

	/**
	 * Reads a file.
	 *
	 * @throws ImportFailure when it is missing, a folder, too large, or cannot be read
	 */
	public static SourceFile read(Path file) throws ImportFailure {
		try {
			if (Files.isDirectory(file)) {
				throw new ImportFailure(file + " is a folder; choose a file in it");
			}
			return new SourceFile(file.toString(), Disk.local().read(file, SIZE_LIMIT));
		} catch (NoSuchFileException e) {
			throw new ImportFailure(file + " is not there; check its name and folder", e);
		} catch (FileTooLargeException e) {
			throw new ImportFailure(file + " is larger than " + (SIZE_LIMIT >> 20) + " MiB, more than any plan that people keep; "
					+ "leave out what the portfolio does not need, such as assignments, and try again", e);
		} catch (IOException e) {
			throw new ImportFailure(file + " cannot be read (" + Reasons.of(e) + "); get the right to read it or choose another file", e);
		}
	}

	/** The name of the file without its folder and ending. */
	public String stem() {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
	}

	/** Whether the file looks like XML: a {@code <} after white space and a byte order mark, in UTF-8 or UTF-16. */
	public boolean isXml() {
		for (int i = 0; i < Math.min(bytes.length, 1024); i++) {
			int each = bytes[i] & 0xFF;
			if (each == '<') {
				return true;
			}
			if (each > ' ' && each != 0xEF && each != 0xBB && each != 0xBF && each != 0xFE && each != 0xFF) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The same file for readers of XML that know no byte order mark: one in UTF-8 without it, and one in UTF-16 written in UTF-8. Others
	 * stay as they are.
	 */
	public SourceFile withoutByteOrderMark() {
		if (startsWith(0xEF, 0xBB, 0xBF)) {
			return new SourceFile(name, Arrays.copyOfRange(bytes, 3, bytes.length));
		}
		if (startsWith(0xFE, 0xFF) || startsWith(0xFF, 0xFE)) {
			String text = new String(bytes, StandardCharsets.UTF_16).replaceFirst("^<\\?xml[^>]*\\?>", "");
			return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
		}
		return this;
	}

	private boolean startsWith(int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}
}
