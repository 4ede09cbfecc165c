package org.goldthread.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.goldthread.benchmarks.Measure;
import org.goldthread.benchmarks.editor.register.RegisterTrial;
import org.goldthread.document.DocumentException;

/**
 * Runs a benchmark of editors in the workbench once its window waits for the user, writes the lines of its figures to the file that
 * GOLDTHREAD_EDITOR_REPORT names, and closes the workbench. GOLDTHREAD_EDITOR_TRIAL says which: diagram or registers.
 */
public final class EditorWatch {

	private static final long PATIENCE_SECONDS = 600;

	/** Starts to watch. The platform calls it on the user interface thread before the first window is made. */
	@Execute
	public void watch() {
		Optional.ofNullable(System.getenv("GOLDTHREAD_EDITOR_REPORT")).map(Path::of).ifPresent(report -> watch(report, Display.getCurrent()));
	}

	private static void watch(Path report, Display display) {
		CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> Runtime.getRuntime().halt(1));
		display.addListener(SWT.PreExternalEventDispatch, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (PlatformUI.isWorkbenchRunning()) {
					display.removeListener(SWT.PreExternalEventDispatch, this);
					display.asyncExec(() -> run(report));
				}
			}
		});
	}

	private static void run(Path report) {
		try {
			Path file = report.resolveSibling("large.goldthread");
			boolean registers = "registers".equals(System.getenv("GOLDTHREAD_EDITOR_TRIAL"));
			List<Measure> measures = registers ? new RegisterTrial(file).run() : new EditorTrial(file).run();
			Files.write(report, measures.stream().map(Measure::line).toList());
		} catch (IOException | DocumentException | RuntimeException e) {
			ILog.get().error("The benchmark of editors has failed", e);
		} finally {
			Runtime.getRuntime().halt(0);
		}
	}
}
