package org.goldthread.document.storage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a crashed save of ours left long ago is cleared. */
class TemporaryFilesTest {

	private static final String GONE = ".goldthread-save-2147483000-0123456789abcdef.tmp";

	@TempDir
	private Path folder;

	@Test
	void anOldFileOfAProcessThatIsGoneIsCleared() throws IOException {
		assertFalse(staysAfterClearing(folder.resolve(GONE), Duration.ofDays(2)));
	}

	@Test
	void aRecentOneStays() throws IOException {
		assertTrue(staysAfterClearing(folder.resolve(GONE), Duration.ofHours(2)));
	}

	@Test
	void oneOfALivingProcessStays() throws IOException {
		assertTrue(staysAfterClearing(TemporaryFiles.in(folder), Duration.ofDays(2)));
	}

	@Test
	void aFileThatOnlyLooksAlikeStays() throws IOException {
		assertTrue(staysAfterClearing(folder.resolve(".goldthread-save-notes.tmp"), Duration.ofDays(2)));
	}

	private boolean staysAfterClearing(Path file, Duration age) throws IOException {
		Files.createFile(file);
		Files.setLastModifiedTime(file, FileTime.from(Clock.systemUTC().instant().minus(age)));
		TemporaryFiles.clearStale(folder, Clock.systemUTC());
		return Files.exists(file);
	}
}
