package org.goldthread.document.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps two Goldthreads from replacing one file at the same moment, when each would still see the old content and one
 * save would be lost. Locks the file that is about to be replaced, so that nothing is left behind. Where the file system
 * has no locks, and on Windows, which replaces no open file, there is none: the content is compared all the same.
 */
final class SaveLock implements AutoCloseable {

	private static final int ATTEMPTS = 100;
	private static final long PAUSE_NANOS = 20_000_000;

	private final Closeable channel;

	private SaveLock(Closeable channel) {
		this.channel = channel;
	}

	/**
	 * Waits for the lock up to two seconds.
	 *
	 * @throws IOException when another save holds it for longer
	 */
	static SaveLock of(Path file) throws IOException {
		if (!Files.exists(file) || !Permissions.areKept(file)) {
			return new SaveLock(() -> {
			});
		}
		FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
		try {
			for (int i = 0; i < ATTEMPTS; i++) {
				if (tryLock(channel)) {
					return new SaveLock(channel);
				}
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		} catch (IOException e) {
			return new SaveLock(channel); // a network folder without locks
		}
		channel.close();
		throw new IOException("another program is saving it");
	}

	private static boolean tryLock(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false; // another document of this process
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
