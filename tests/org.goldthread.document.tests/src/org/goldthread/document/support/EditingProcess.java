package org.goldthread.document.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;

/** Edits a portfolio and does not save it, until it is killed. */
public final class EditingProcess {

	private EditingProcess() {
	}

	/**
	 * Renames the workstream to "Unsaved name" and says "put aside" once there is a snapshot of that.
	 *
	 * @param arguments the file and the recovery folder
	 */
	public static void main(String[] arguments) throws Exception {
		ManualModelThread thread = new ManualModelThread();
		Path recovery = Path.of(arguments[1]);
		PortfolioDocument document = PortfolioDocument.open(Path.of(arguments[0]), DocumentSettings.interactive(thread, recovery).withClock(thread));
		SmallPortfolio.rename(document.edits(), SmallPortfolio.workstream(document.portfolio()), "Unsaved name");
		thread.runAll();
		while (!hasSnapshot(recovery)) {
			Thread.onSpinWait();
		}
		System.out.println("put aside");
		Thread.currentThread().join();
	}

	private static boolean hasSnapshot(Path recovery) throws Exception {
		if (!Files.isDirectory(recovery)) {
			return false;
		}
		try (Stream<Path> files = Files.list(recovery)) {
			return files.anyMatch(file -> file.toString().endsWith(".goldthread"));
		}
	}
}
