package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;

/**
 * The bytes of a file, read once.
 *
 * @param bytes all of them
 * @param stamp the file as it was just before; empty where the system could not say
 */
public record ReadFile(byte[] bytes, Optional<FileStamp> stamp) {

	/**
	 * Reads a file.
	 *
	 * @param limit greatest number of bytes
	 * @throws DocumentException when it is missing, a folder, too large, or cannot be read
	 */
	public static ReadFile of(Path file, Disk disk, long limit) throws DocumentException {
		try {
			if (Files.isDirectory(file)) {
				throw new DocumentException(Kind.UNREADABLE, file + " is a folder; choose a file in it");
			}
			Optional<FileStamp> stamp = FileStamp.of(file);
			return new ReadFile(disk.read(file, limit), stamp);
		} catch (NoSuchFileException e) {
			throw new DocumentException(Kind.MISSING, file + " is not there; check its name and folder", e);
		} catch (FileTooLargeException e) {
			throw new DocumentException(Kind.HOSTILE, file + " is larger than " + (limit >> 20)
					+ " MiB, more than any portfolio; it was not opened, so ask where it comes from", e);
		} catch (IOException e) {
			throw new DocumentException(Kind.UNREADABLE, file + " cannot be read (" + Reasons.of(e)
					+ "); get the right to read it or choose another file", e);
		}
	}

	/** Has another thread compute the digest of the bytes meanwhile. */
	public CompletableFuture<Digest> digest() {
		return CompletableFuture.supplyAsync(() -> Digest.of(bytes));
	}
}
