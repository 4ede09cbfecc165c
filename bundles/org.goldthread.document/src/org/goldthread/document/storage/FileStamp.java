package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * Tells cheaply that a file is surely the same as before; a different stamp says only that it may have changed.
 *
 * @param size bytes
 * @param modified when it was last written
 * @param key what the file system knows it by; empty where it says nothing
 */
public record FileStamp(long size, FileTime modified, Optional<Object> key) {

	/** The stamp of {@code file} now; empty when there is no such file. */
	public static Optional<FileStamp> of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return Optional.of(new FileStamp(attributes.size(), attributes.lastModifiedTime(),
					Optional.ofNullable(attributes.fileKey())));
		} catch (IOException e) {
			return Optional.empty();
		}
	}
}
