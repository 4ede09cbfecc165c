package org.goldthread.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.support.FailingDisk;
import org.goldthread.document.support.FailingDisk.Step;
import org.goldthread.document.support.ManualModelThread;
import org.goldthread.document.support.SmallPortfolio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved changes are put aside while there are any, and only then. */
@Timeout(60)
class SnapshotKeeperTest {

	@TempDir
	private Path folder;
	private final ManualModelThread thread = new ManualModelThread();
	private final List<PortfolioDocument> open = new ArrayList<>();
	private Path file;
	private Path recovery;

	@BeforeEach
	void writeAFile() throws DocumentException {
		file = folder.resolve("plan.goldthread");
		recovery = folder.resolve("recovery");
		PortfolioDocument.create(file, SmallPortfolio.build(), DocumentSettings.headless());
	}

	@AfterEach
	void close() {
		open.forEach(PortfolioDocument::close);
	}

	@Test
	void anUnchangedDocumentLeavesNoTrace() throws Exception {
		open(DocumentSettings.interactive(thread, recovery));
		thread.runAll();
		assertTrue(Files.notExists(recovery));
	}

	@Test
	void unsavedChangesArePutAsideOnceEditsPause() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery));
		rename(document, "Unsaved");
		thread.runAll();
		assertTrue(Files.readString(awaitSnapshot()).contains("Unsaved"));
	}

	@Test
	void closingTakesTheSnapshotAway() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery));
		rename(document, "Unsaved");
		thread.runAll();
		awaitSnapshot();
		document.close();
		open.clear();
		assertEquals(List.of(), snapshots());
	}

	@Test
	void savingTakesTheSnapshotAway() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery));
		rename(document, "Unsaved");
		thread.runAll();
		awaitSnapshot();
		document.save();
		awaitNoSnapshot();
	}

	@Test
	void undoingEverythingTakesTheSnapshotAway() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery));
		rename(document, "Unsaved");
		thread.runAll();
		awaitSnapshot();
		document.edits().undo();
		thread.runAll();
		awaitNoSnapshot();
	}

	@Test
	void aLaterEditReplacesTheSnapshot() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery));
		rename(document, "First");
		thread.runAll();
		rename(document, "Second");
		thread.runAll();
		while (!Files.readString(awaitSnapshot()).contains("Second")) {
			Thread.onSpinWait();
		}
	}

	@Test
	void aFullDiskIsToldAndDoesNotDisturbTheDocument() throws Exception {
		PortfolioDocument document = open(DocumentSettings.interactive(thread, recovery).withDisk(new FailingDisk(Step.FULL)));
		List<String> told = new ArrayList<>();
		document.addListener(new DocumentListener() {

			@Override
			public void recoveryFailed(String sentence) {
				told.add(sentence);
			}
		});
		rename(document, "Unsaved");
		while (told.isEmpty()) {
			thread.runAll();
			Thread.onSpinWait();
		}
		assertEquals(List.of("Unsaved changes of " + file + " cannot be put aside for recovery (No space left on device); save the portfolio"), told);
	}

	private PortfolioDocument open(DocumentSettings settings) throws DocumentException {
		PortfolioDocument document = PortfolioDocument.open(file, settings.withClock(thread));
		open.add(document);
		return document;
	}

	private static void rename(PortfolioDocument document, String name) {
		SmallPortfolio.rename(document.edits(), SmallPortfolio.workstream(document.portfolio()), name);
	}

	private Path awaitSnapshot() throws IOException {
		while (snapshots().isEmpty()) {
			Thread.onSpinWait();
		}
		return snapshots().get(0);
	}

	private void awaitNoSnapshot() throws IOException {
		while (!snapshots().isEmpty()) {
			Thread.onSpinWait();
		}
	}

	private List<Path> snapshots() throws IOException {
		if (Files.notExists(recovery)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(recovery)) {
			return files.filter(path -> path.toString().endsWith(".goldthread")).toList();
		}
	}
}
