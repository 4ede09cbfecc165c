package org.goldthread.ui.registers.importing;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.ui.error.Sentence;

/** Reads files in the background; only what the last one held is told. Belongs to the UI thread. */
final class FileReading {

	private final Display display;
	private final Consumer<ReadSource> read;
	private final Consumer<String> refused;
	private int latest;

	/**
	 * @param read gets what a file holds
	 * @param refused gets one sentence that says why a file cannot be read
	 */
	FileReading(Display display, Consumer<ReadSource> read, Consumer<String> refused) {
		this.display = display;
		this.read = read;
		this.refused = refused;
	}

	/** Reads a file; what came before is of no interest any more. */
	void start(Path file) {
		int number = ++latest;
		Job job = Job.create("Reading " + file.getFileName(), monitor -> {
			read(file, number);
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Tells nothing of what is being read. */
	void forget() {
		latest++;
	}

	private void read(Path file, int number) {
		try {
			ReadSource source = ReadSource.read(file);
			tell(number, () -> read.accept(source));
		} catch (ImportFailure e) {
			tell(number, () -> refused.accept(Sentence.ended(e.getMessage())));
		} catch (RuntimeException | LinkageError e) {
			ILog.get().error(file + " could not be read", e);
			tell(number, () -> refused.accept(file.getFileName() + " could not be read; the error log says more."));
		}
	}

	private void tell(int number, Runnable news) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (number == latest) {
					news.run();
				}
			});
		}
	}
}
