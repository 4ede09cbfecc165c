package org.goldthread.cli.store;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.io.FileUtils;
import org.goldthread.cli.CommandLineTrial;
import org.goldthread.cli.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {

	/** Making the many tables takes a second or more, so that each test has a copy. */
	@TempDir
	private static Path pattern;

	@TempDir
	private Path folder;
	private Path backup;
	private String url;
	private String other;

	@BeforeAll
	static void publishThePortfolio() throws Exception {
		Path file = Files.copy(CommandLineTrial.example(), pattern.resolve("portfolio.goldthread"));
		String url = "jdbc:derby:" + pattern.resolve("repository");
		assertEquals(ExitCode.DONE, run("store", "init", "--url", url).exitCode());
		assertEquals(ExitCode.DONE, run("store", "publish", file, "--message", "As agreed", "--url", url).exitCode());
	}

	@BeforeEach
	void copyTheRepository() throws Exception {
		FileUtils.copyDirectory(pattern.toFile(), folder.toFile());
		backup = folder.resolve("backup.zip");
		url = "jdbc:derby:" + folder.resolve("repository");
		other = "jdbc:derby:" + folder.resolve("other");
	}

	@Test
	void aBackupIsRestoredWithTheSameHead() {
		assertEquals(ExitCode.DONE, run("store", "backup", backup, "--url", url).exitCode());
		CommandLineTrial restored = run("store", "restore", backup, "--url", other);
		assertEquals(ExitCode.DONE, restored.exitCode(), restored.err());
		String head = restored.lines().getLast().split(" ")[1];
		assertEquals(ExitCode.DONE, run("store", "verify", "--expect", head, "--url", url).exitCode());
		assertEquals(ExitCode.DONE, run("store", "verify", "--expect", head, "--url", other).exitCode());
	}

	@Test
	void whatIsThereIsNeverOverwritten() throws Exception {
		assertEquals(ExitCode.DONE, run("store", "backup", backup, "--url", url).exitCode());
		byte[] before = Files.readAllBytes(backup);
		assertEquals(ExitCode.USAGE, run("store", "backup", backup, "--url", url).exitCode());
		assertEquals(before.length, Files.size(backup));
		CommandLineTrial refused = run("store", "restore", backup, "--url", url);
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertEquals(List.of("goldthread: The repository " + folder.resolve("repository") + " holds revisions already, and nothing was changed; name a new one"),
				refused.errors());
	}

	@Test
	void aFileThatIsNoBackupLeavesNothing() throws Exception {
		Files.writeString(backup, "something else");
		CommandLineTrial refused = run("store", "restore", backup, "--url", other);
		assertEquals(ExitCode.FILE, refused.exitCode());
		assertEquals(1, refused.errors().size());
		assertFalse(Files.exists(folder.resolve("other")));
	}

	@Test
	void publishingAnOldCopyAgainNamesTheNewestRevision() throws Exception {
		Path file = folder.resolve("portfolio.goldthread");
		Path old = Files.copy(file, folder.resolve("old.goldthread"));
		Path same = Files.copy(file, folder.resolve("same.goldthread"));
		for (Path changed : List.of(file, same)) {
			Files.writeString(changed, Files.readString(changed).replaceFirst("Customer platform goes live late", "Another risk"));
		}
		assertEquals(ExitCode.DONE, run("store", "publish", file, "--message", "Second", "--url", url).exitCode());
		assertPublishes(old, "nothing to publish, it is as revision 1, but revision 2 is the newest; check that out to go on from there");
		assertPublishes(same, "nothing to publish, revision 2, the newest, holds its changes already; check that out to go on from there");
		assertPublishes(file, "nothing to publish, it is as revision 2");
	}

	private void assertPublishes(Path file, String words) {
		CommandLineTrial published = run("store", "publish", file, "--message", "Again", "--url", url);
		assertEquals(ExitCode.DONE, published.exitCode());
		assertTrue(published.out().strip().endsWith(words), published.out());
	}
}
