package org.goldthread.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.document.support.EditingProcess;
import org.goldthread.document.support.ManualModelThread;
import org.goldthread.document.support.SmallPortfolio;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed with unsaved changes leaves a snapshot of them. */
class RecoveryTest {

	@TempDir
	private static Path folder;
	private static Path file;
	private static byte[] saved;
	private static Path left;
	private final ManualModelThread thread = new ManualModelThread();
	private Optional<PortfolioDocument> open = Optional.empty();
	private Path recovery;
	private DocumentSettings settings;
	private RecoverySnapshots snapshots;

	@BeforeAll
	static void editInAProcessAndKillIt() throws Exception {
		file = folder.resolve("plan.goldthread");
		left = folder.resolve("left");
		PortfolioDocument.create(file, SmallPortfolio.build(), DocumentSettings.headless()).close();
		saved = Files.readAllBytes(file);
		try (ChildProcess child = new ChildProcess(EditingProcess.class, file.toString(), left.toString())) {
			child.awaitLine("put aside");
			assertEquals(List.of(), new RecoverySnapshots(left, Clock.systemUTC()).pending(), "the snapshot of a running program is its own");
			child.kill();
		}
	}

	@BeforeEach
	void standAsTheProcessLeftIt(@TempDir Path fresh) throws Exception {
		Files.write(file, saved);
		recovery = fresh.resolve("recovery");
		Files.createDirectories(recovery);
		try (Stream<Path> files = Files.list(left)) {
			for (Path snapshot : files.toList()) {
				Files.copy(snapshot, recovery.resolve(snapshot.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
		settings = DocumentSettings.interactive(thread, recovery).withClock(thread);
		snapshots = new RecoverySnapshots(recovery, thread);
	}

	@AfterEach
	void close() {
		open.ifPresent(PortfolioDocument::close);
	}

	@Test
	void theSnapshotNamesItsFile() throws DocumentException {
		assertEquals(List.of(file.toAbsolutePath()), snapshots.pending().stream().map(RecoverySnapshot::file).toList());
	}

	@Test
	void restoringShowsTheUnsavedChangesAsUnsaved() throws DocumentException {
		PortfolioDocument restored = restore();
		assertEquals("Unsaved name", SmallPortfolio.workstream(restored.portfolio()).getName());
		assertTrue(restored.isDirty());
	}

	@Test
	void aRestoredDocumentIsSavedInItsOwnFile() throws DocumentException {
		restore().save();
		assertEquals("Unsaved name", SmallPortfolio.workstream(PortfolioDocument.open(file, settings).portfolio()).getName());
	}

	@Test
	void savingARestoredDocumentEndsItsSnapshot() throws DocumentException {
		PortfolioDocument restored = restore();
		restored.save();
		assertFalse(restored.isDirty());
		restored.close();
		open = Optional.empty();
		assertEquals(List.of(), leftInRecovery());
	}

	@Test
	void aRestoredDocumentThatNobodySavesIsKeptOn() throws DocumentException {
		restore();
		thread.runAll();
		assertEquals(1, leftInRecovery().stream().filter(name -> name.endsWith(".goldthread")).count());
	}

	@Test
	void whatSomebodyElseWroteSinceTheCrashIsNotOverwritten() throws Exception {
		PortfolioDocument restored = restore();
		Files.writeString(file, Files.readString(file).replace("Customer front door", "Their name"));
		assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(DocumentException.class, restored::save).kind());
	}

	@Test
	void aSnapshotCanBeRestoredWhenItsFileIsGone() throws Exception {
		Files.delete(file);
		restore().save();
		assertTrue(Files.exists(file));
	}

	@Test
	void revertingARestoredDocumentShowsTheFile() throws DocumentException {
		PortfolioDocument restored = restore();
		restored.revert();
		assertEquals("Customer front door", SmallPortfolio.workstream(restored.portfolio()).getName());
		assertFalse(restored.isDirty());
	}

	@Test
	void comparingNamesWhatDiffers() throws DocumentException {
		List<ElementDifference> differences = SnapshotComparison.of(snapshots.pending().get(0), settings);
		assertEquals(List.of("CHANGED WS-01 Unsaved name [Name]"), differences.stream()
				.map(difference -> difference.kind() + " " + difference.label() + " " + difference.features()).toList());
	}

	@Test
	void discardingDeletesTheSnapshotForGood() throws DocumentException {
		snapshots.discard(snapshots.pending().get(0));
		assertEquals(List.of(), leftInRecovery());
	}

	@Test
	void aSnapshotOfWhatTheFileHoldsAnywayIsNotOffered() throws Exception {
		Files.copy(snapshots.pending().get(0).content(), file, StandardCopyOption.REPLACE_EXISTING);
		assertEquals(List.of(), snapshots.pending());
		assertEquals(List.of(), leftInRecovery());
	}

	@Test
	void nobodyElseMayReadASnapshot() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(left)));
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(snapshots.pending().get(0).content())));
	}

	@Test
	void filesOfOthersInTheRecoveryFolderAreNoSnapshots() throws Exception {
		Files.writeString(recovery.resolve("mine.goldthread"), "not a snapshot");
		assertEquals(1, snapshots.pending().size());
		assertTrue(Files.exists(recovery.resolve("mine.goldthread")));
	}

	private PortfolioDocument restore() throws DocumentException {
		PortfolioDocument restored = PortfolioDocument.recover(snapshots.pending().get(0), settings);
		open = Optional.of(restored);
		return restored;
	}

	private List<String> leftInRecovery() {
		try (Stream<Path> files = Files.list(recovery)) {
			return files.map(path -> path.getFileName().toString()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
