package org.goldthread.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.goldthread.document.DocumentException;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.testing.bot.UiThread;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementOpener;

/** The Oxfordshire portfolio, opened from a copy, and the file that it is saved to. */
final class ExamplePortfolio {

	private static final String NAME = "oxfordshire.goldthread";

	private final Path file;

	private ExamplePortfolio(Path file) {
		this.file = file;
	}

	/** Copies the example into {@code folder} and opens the copy with its outcomes map. */
	static ExamplePortfolio openIn(Path folder) {
		copyTo(folder);
		return openWhatIsIn(folder);
	}

	/** Opens the copy that is in {@code folder} with its outcomes map. */
	static ExamplePortfolio openWhatIsIn(Path folder) {
		ExamplePortfolio example = new ExamplePortfolio(folder.resolve(NAME));
		example.open();
		return example;
	}

	/** Copies the example into {@code folder}. */
	static Path copyTo(Path folder) {
		try {
			return Files.copy(Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread"), folder.resolve(NAME));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens the file, or finds it open, and shows its first diagram. */
	void open() {
		UiThread.run(() -> {
			try {
				documents().open(file);
			} catch (DocumentException e) {
				throw new AssertionError(e);
			}
			Diagram diagram = document().portfolio().getDiagrams().get(0);
			PlatformUI.getWorkbench().getService(ElementOpener.class).openDiagram(diagram);
		});
	}

	/** Closes it with all its editors. */
	void close() {
		UiThread.run(() -> documents().close(List.of(document())));
	}

	/** The open document; UI thread only. */
	PortfolioDocument document() {
		return documents().documents().stream().filter(document -> document.file().equals(file)).findFirst().orElseThrow();
	}

	/** The bytes of the file as text. */
	String saved() {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Documents documents() {
		return PlatformUI.getWorkbench().getService(Documents.class);
	}
}
