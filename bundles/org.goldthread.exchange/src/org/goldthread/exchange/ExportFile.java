package org.goldthread.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.goldthread.document.storage.Disk;
import org.goldthread.document.storage.TemporaryFiles;

/** Writes a file that others read, such as a register: a crash leaves the whole old file or the whole new one. */
public final class ExportFile {

	/** What a file will hold. */
	@FunctionalInterface
	public interface Body {

		/** Writes everything to a stream, which is not closed; it has no buffer of its own. */
		void write(OutputStream out) throws IOException;
	}

	private ExportFile() {
	}

	/**
	 * Writes {@code bytes} in {@code file}, in place of what is there; a symbolic link stays one.
	 *
	 * @throws IOException when it cannot be written; the file is then as it was
	 */
	public static void write(Path file, byte[] bytes) throws IOException {
		write(file, out -> out.write(bytes));
	}

	/**
	 * Writes a file piece by piece, in place of what is there; a symbolic link stays one.
	 *
	 * @throws IOException when it cannot be written; the file is then as it was
	 */
	public static void write(Path file, Body body) throws IOException {
		if (Files.isDirectory(file)) {
			throw new IOException("it is a folder");
		}
		Disk disk = Disk.local();
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path temporary = TemporaryFiles.in(target.getParent());
		try {
			try (OutputStream out = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				body.write(out);
			}
			disk.force(temporary);
			disk.replace(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
