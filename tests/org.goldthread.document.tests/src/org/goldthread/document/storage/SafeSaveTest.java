package org.goldthread.document.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.support.FailingDisk;
import org.goldthread.document.support.FailingDisk.Step;
import org.goldthread.document.support.ManualModelThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A save replaces a file wholly or not at all, and leaves nothing else behind than backups. */
class SafeSaveTest {

	@TempDir
	private Path folder;
	private final ManualModelThread clock = new ManualModelThread();
	private Path file;

	@BeforeEach
	void writeAFile() throws IOException {
		file = folder.resolve("plan.goldthread");
		Files.writeString(file, "old");
	}

	@Test
	void theNewContentTakesThePlaceOfTheOld() throws Exception {
		save("new", Overwriting.anything());
		assertEquals("new", Files.readString(file));
	}

	@Test
	void theOldContentIsKeptAsABackupNamedByTheTime() throws Exception {
		save("new", Overwriting.anything());
		assertEquals("old", Files.readString(folder.resolve(".goldthread-backups/plan 2018-09-18 090000.000Z.goldthread")));
	}

	@Test
	void onlyTheNewestBackupsStay() throws Exception {
		for (int i = 1; i <= 6; i++) {
			save("version " + i, Overwriting.anything());
		}
		assertEquals(List.of("version 5", "version 4", "version 3"), backups());
	}

	@Test
	void filesOfOthersAmongTheBackupsStay() throws Exception {
		Path theirs = Files.createDirectories(folder.resolve(".goldthread-backups")).resolve("plan 2018 (my copy).goldthread");
		Path neighbours = theirs.resolveSibling("plan B 2018-09-18 090000.000Z.goldthread");
		Files.writeString(theirs, "copy");
		Files.writeString(neighbours, "plan B");
		for (int i = 1; i <= 6; i++) {
			save("version " + i, Overwriting.anything());
		}
		assertTrue(Files.exists(theirs) && Files.exists(neighbours));
	}

	@Test
	void whereNoBackupsAreWantedTheContentOfOthersIsKeptAllTheSame() throws Exception {
		SafeSave without = new SafeSave(Disk.local(), clock, 0);
		without.save(file, content("mine"), Overwriting.anything());
		without.save(file, content("mine too"), Overwriting.only(Digest.of(file)));
		assertEquals(List.of("old"), backups());
	}

	@Test
	void anotherContentThanExpectedIsNotReplaced() throws Exception {
		Overwriting expected = Overwriting.only(Digest.of("something else".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Kind.CHANGED_OUTSIDE, assertThrows(DocumentException.class, () -> save("new", expected)).kind());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("plan.goldthread"), names());
	}

	@Test
	void aNewFileDoesNotReplaceOneThatIsThere() throws Exception {
		assertEquals(Kind.EXISTS, assertThrows(DocumentException.class, () -> save("new", Overwriting.nothing())).kind());
		assertEquals("old", Files.readString(file));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "FOLDER")
	void whereverTheDiskFailsTheOldFileStaysAndNothingElseIsLeft(Step step) throws Exception {
		SafeSave failing = new SafeSave(new FailingDisk(step), clock, 3);
		DocumentException failure = assertThrows(DocumentException.class, () -> failing.save(file, content("new"), Overwriting.anything()));
		assertEquals(Kind.NOT_WRITABLE, failure.kind());
		assertTrue(failure.getMessage().startsWith(file + " could not be saved ("), failure.getMessage());
		assertEquals("old", Files.readString(file));
		assertFalse(names().stream().anyMatch(name -> name.endsWith(".tmp")));
	}

	@Test
	void aFullDiskIsCalledSo() {
		SafeSave full = new SafeSave(new FailingDisk(Step.FULL), clock, 3);
		assertEquals(file + " could not be saved (No space left on device); the file on the disk is as it was, so make room or get the right"
				+ " to write there, or save under another name",
				assertThrows(DocumentException.class, () -> full.save(file, content("new"), Overwriting.anything())).getMessage());
	}

	@Test
	void aFailureAfterTheNewFileIsInPlaceIsNoFailureOfTheSave() throws Exception {
		new SafeSave(new FailingDisk(Step.FOLDER), clock, 3).save(file, content("new"), Overwriting.anything());
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aFolderThatIsNotThereIsCalledSo() {
		Path nowhere = folder.resolve("gone/plan.goldthread");
		DocumentException failure = assertThrows(DocumentException.class,
				() -> new SafeSave(Disk.local(), clock, 3).save(nowhere, content("new"), Overwriting.nothing()));
		assertTrue(failure.getMessage().contains("(the folder is not there)"), failure.getMessage());
	}

	@Test
	void aWriteProtectedFileIsNotReplaced() throws Exception {
		assumePosix();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		DocumentException failure = assertThrows(DocumentException.class, () -> save("new", Overwriting.anything()));
		assertTrue(failure.getMessage().contains("(it is write-protected)"), failure.getMessage());
		assertEquals("old", Files.readString(file));
	}

	@Test
	void aWriteProtectedFolderLeavesTheFileAsItWas() throws Exception {
		assumePosix();
		assumeTrue(!System.getProperty("user.name").equals("root"), "the administrator may write anywhere");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
		assertThrows(DocumentException.class, () -> save("new", Overwriting.anything()));
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertEquals("old", Files.readString(file));
	}

	@Test
	void permissionsStayAsTheyWere() throws Exception {
		assumePosix();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		save("new", Overwriting.anything());
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aLinkStaysALink() throws Exception {
		assumePosix();
		Path link = Files.createSymbolicLink(folder.resolve("link.goldthread"), file);
		new SafeSave(Disk.local(), clock, 3).save(link, content("new"), Overwriting.anything());
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aFileThatAnotherSaveHoldsIsNotReplaced() throws Exception {
		assumePosix();
		try (FileChannel held = FileChannel.open(file, StandardOpenOption.WRITE)) {
			held.lock();
			DocumentException failure = assertThrows(DocumentException.class, () -> save("new", Overwriting.anything()));
			assertTrue(failure.getMessage().contains("another program is saving it"), failure.getMessage());
		}
	}

	private void save(String text, Overwriting overwriting) throws DocumentException {
		new SafeSave(Disk.local(), clock, 3).save(file, content(text), overwriting);
	}

	private static Content content(String text) {
		return Content.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> backups() throws IOException {
		return Backups.of(file).list().stream().map(SafeSaveTest::text).toList();
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).toList();
		}
	}

	private static String text(Path path) {
		try {
			return Files.readString(path);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void assumePosix() {
		assumeTrue(Permissions.areKept(folder), "the file system has POSIX permissions");
	}
}
