package org.goldthread.workbench.start;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/** Watches the folder of requests in the background for as long as the workbench runs. */
public final class OpenRequests implements AutoCloseable {

	private final RequestFolder requests;
	private final Consumer<List<OpenRequest>> receiver;
	private final WatchService watch;

	private OpenRequests(RequestFolder requests, Consumer<List<OpenRequest>> receiver, WatchService watch) {
		this.requests = requests;
		this.receiver = receiver;
		this.watch = watch;
	}

	/**
	 * Starts to watch.
	 *
	 * @param receiver gets the requests, on a background thread
	 * @throws IOException when the folder can neither be read nor made
	 */
	public static OpenRequests watch(RequestFolder requests, Consumer<List<OpenRequest>> receiver) throws IOException {
		Files.createDirectories(requests.folder());
		WatchService watch = FileSystems.getDefault().newWatchService();
		requests.folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
		OpenRequests watcher = new OpenRequests(requests, receiver, watch);
		Thread thread = new Thread(watcher::run, "Goldthread open requests");
		thread.setDaemon(true);
		thread.start();
		return watcher;
	}

	@Override
	public void close() throws IOException {
		watch.close();
	}

	private void run() {
		try {
			deliver();
			for (WatchKey key = watch.take(); key.isValid(); key = watch.take()) {
				key.pollEvents();
				deliver();
				key.reset();
			}
		} catch (ClosedWatchServiceException e) {
			// The workbench ends.
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void deliver() {
		try {
			List<OpenRequest> taken = requests.take();
			if (!taken.isEmpty()) {
				receiver.accept(taken);
			}
		} catch (IOException e) {
			ILog.of(OpenRequests.class).error("Requests to open files cannot be read from " + requests.folder(), e);
		}
	}
}
