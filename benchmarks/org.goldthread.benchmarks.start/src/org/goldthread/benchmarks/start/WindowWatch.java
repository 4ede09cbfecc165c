package org.goldthread.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Notes when the user is at the window: it is painted, and the workbench has nothing more to do but to wait for the user. Then writes
 * the time to the file that GOLDTHREAD_START_REPORT names, and closes the workbench.
 *
 * <p>The file holds one line: microseconds since 1970 when something was painted first and when the workbench was ready, and the
 * number of editors that were open then.
 */
public final class WindowWatch {

	private static final long PATIENCE_SECONDS = 180;

	private Instant painted;

	/** Starts to watch. The platform calls it on the user interface thread before the first window is made. */
	@Execute
	public void watch() {
		Optional.ofNullable(System.getenv("GOLDTHREAD_START_REPORT")).map(Path::of).ifPresent(report -> watch(report, Display.getCurrent()));
	}

	private void watch(Path report, Display display) {
		endLater();
		display.addFilter(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				painted = Instant.now();
				display.removeFilter(SWT.Paint, this);
			}
		});
		display.addListener(SWT.PreExternalEventDispatch, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (painted != null && PlatformUI.isWorkbenchRunning()) {
					display.removeListener(SWT.PreExternalEventDispatch, this);
					Instant ready = Instant.now();
					display.asyncExec(() -> end(report, ready));
				}
			}
		});
	}

	private void end(Path report, Instant ready) {
		int editors = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().getEditorReferences().length;
		try {
			Files.writeString(report, micros(painted) + " " + micros(ready) + " " + editors + "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		PlatformUI.getWorkbench().close();
	}

	private static long micros(Instant instant) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
	}

	/** A dialog that waits for a click would hold the benchmark for ever. */
	private static void endLater() {
		CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> Runtime.getRuntime().halt(1));
	}
}
