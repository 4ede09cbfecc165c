package org.goldthread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.exchange.foreign.ForeignFormat;
import org.goldthread.exchange.foreign.ForeignImport;
import org.goldthread.testing.bot.UiThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The libraries that read schedules and models find their parts in the workbench, where each bundle sees only what it asks for. */
@Journey
class ForeignFilesTest {

	private static final Path SOURCES = Path.of(System.getProperty("goldthread.root", "../.."), "tests", "org.goldthread.exchange.tests", "src", "org",
			"goldthread", "exchange");

	private ExamplePortfolio example;
	private Path folder;

	@BeforeEach
	void openTheExample(@TempDir Path temporary) {
		folder = temporary;
		example = ExamplePortfolio.openIn(folder);
	}

	@ParameterizedTest
	@CsvSource({"schedule/front-door.xml, Microsoft Project XML", "schedule/libraries.gan, GanttProject", "archimate/harbour.xml, ArchiMate model"})
	void aFileOfAnotherToolIsRead(String file, String kind) throws Exception {
		assertEquals(kind, ForeignImport.read(SOURCES.resolve(file)).kind());
	}

	@ParameterizedTest
	@EnumSource(ForeignFormat.class)
	void whatIsWrittenSaysTheSameWhenItIsRead(ForeignFormat format) throws Exception {
		Path file = folder.resolve("out.xml");
		PortfolioDocument document = UiThread.ask(example::document);
		format.write(document.portfolio(), true, file);
		assertEquals(true, ForeignImport.plan(file, document.portfolio()).changesNothing());
	}
}
