package org.goldthread.viewpoint.kind;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells when files were written, however an editor does that: in place, or by a new file of the same name. Writes that follow each
 * other closely are told once.
 */
public final class FileWatch implements AutoCloseable {

	private static final long QUIET_MILLISECONDS = 100;

	private final WatchService service;
	private final Map<Path, Runnable> actions = new HashMap<>();
	private final Set<Path> folders = new HashSet<>();

	/**
	 * Begins to watch.
	 *
	 * @throws IOException when the system cannot tell of changes
	 */
	public FileWatch() throws IOException {
		service = FileSystems.getDefault().newWatchService();
		Thread thread = new Thread(this::watch, "Goldthread watches viewpoint specifications");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * Watches one more file, which need not be there yet; its folder must be.
	 *
	 * @param changed runs on the thread of the watch
	 * @throws IOException when the folder cannot be watched
	 */
	public synchronized void add(Path file, Runnable changed) throws IOException {
		Path absolute = file.toAbsolutePath().normalize();
		actions.put(absolute, changed);
		if (folders.add(absolute.getParent())) {
			absolute.getParent().register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
	}

	private void watch() {
		try {
			while (true) {
				Set<Path> written = new HashSet<>();
				WatchKey key = service.take();
				while (key != null) {
					collect(key, written);
					key = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
				}
				written.forEach(this::tell);
			}
		} catch (ClosedWatchServiceException | InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	private static void collect(WatchKey key, Set<Path> written) {
		for (WatchEvent<?> event : key.pollEvents()) {
			if (event.context() instanceof Path name) {
				written.add(((Path) key.watchable()).resolve(name));
			}
		}
		key.reset();
	}

	private void tell(Path file) {
		Runnable action;
		synchronized (this) {
			action = actions.get(file);
		}
		if (action != null) {
			action.run();
		}
	}
}
