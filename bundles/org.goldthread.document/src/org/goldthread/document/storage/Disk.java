package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.Path;

/** What documents do with the file system, so that tests can let it fail at any step. */
public interface Disk {

	/** The file system of this machine. */
	static Disk local() {
		return new LocalDisk();
	}

	/**
	 * Reads a whole file.
	 *
	 * @param limit greatest number of bytes
	 * @throws FileTooLargeException when the file holds more than {@code limit} bytes
	 * @throws IOException when it cannot be read, or is no regular file
	 */
	byte[] read(Path file, long limit) throws IOException;

	/**
	 * Writes a file that must not be there yet.
	 *
	 * @param ownerOnly true where nobody else may read it, from its first byte on
	 * @throws IOException when it is there or cannot be written; a part of it may then be there
	 */
	void writeNew(Path file, Content content, boolean ownerOnly) throws IOException;

	/** Waits until what was written to {@code file} is on the device. */
	void force(Path file) throws IOException;

	/** Waits until the names of the files in {@code folder} are on the device; does nothing where the system cannot. */
	void forceFolder(Path folder) throws IOException;

	/** Gives the bytes of {@code file} a second name that outlives the replacement of the file; a copy where links are not possible. */
	void keepAs(Path file, Path name) throws IOException;

	/** Puts {@code from} in the place of {@code to}, in one step that happens wholly or not at all. */
	void replace(Path from, Path to) throws IOException;
}
