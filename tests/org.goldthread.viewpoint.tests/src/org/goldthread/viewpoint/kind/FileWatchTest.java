package org.goldthread.viewpoint.kind;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileWatchTest {

	@TempDir
	Path folder;

	private final CountDownLatch heard = new CountDownLatch(1);

	@Test
	void aFileThatIsWrittenInPlaceIsTold() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("own.odesign"), "one");
		try (FileWatch watch = new FileWatch()) {
			watch.add(file, heard::countDown);
			Files.writeString(file, "two");
			assertTrue(heard.await(30, TimeUnit.SECONDS));
		}
	}

	@Test
	void aFileThatIsReplacedIsTold() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("own.odesign"), "one");
		try (FileWatch watch = new FileWatch()) {
			watch.add(file, heard::countDown);
			Files.move(Files.writeString(folder.resolve("own.odesign.new"), "two"), file, StandardCopyOption.REPLACE_EXISTING);
			assertTrue(heard.await(30, TimeUnit.SECONDS));
		}
	}

	@Test
	void otherFilesOfTheFolderAreNot() throws IOException, InterruptedException {
		try (FileWatch watch = new FileWatch()) {
			CountDownLatch second = new CountDownLatch(1);
			watch.add(folder.resolve("own.odesign"), heard::countDown);
			watch.add(folder.resolve("second.odesign"), second::countDown);
			Files.writeString(folder.resolve("second.odesign"), "one");
			assertTrue(second.await(30, TimeUnit.SECONDS) && heard.getCount() == 1);
		}
	}
}
