package org.goldthread.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.goldthread.document.storage.Digest;
import org.goldthread.document.storage.FileStamp;

/**
 * A file as a document last saw it.
 *
 * @param path where it is
 * @param digest what it held
 * @param stamp the file; empty where the system could not say
 */
record DocumentFile(Path path, Digest digest, Optional<FileStamp> stamp) {

	/** Whether it holds something else now; a file that is gone, or cannot be read, does not. */
	boolean isChanged() {
		Optional<FileStamp> now = FileStamp.of(path);
		if (now.isEmpty() || now.equals(stamp) || !Files.isRegularFile(path)) {
			return false;
		}
		try {
			return !Digest.of(path).equals(digest);
		} catch (IOException e) {
			return false;
		}
	}
}
