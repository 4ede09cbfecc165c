package org.goldthread.workbench.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are handed to the running workbench through a folder. */
class RequestFolderTest {

	private final Path file = Path.of("a b.goldthread").toAbsolutePath();
	private Path folder;
	private RequestFolder requests;

	@BeforeEach
	void nameTheFolder(@TempDir Path home) {
		folder = home.resolve(".open");
		requests = new RequestFolder(folder);
	}

	@Test
	void nothingIsAskedForWithoutAFolder() throws IOException {
		assertEquals(List.of(), requests.take());
	}

	@Test
	void aRequestComesBackOnce() throws IOException {
		requests.add(List.of(file));
		assertEquals(List.of(new OpenRequest(Optional.of(file))), requests.take());
		assertEquals(List.of(), requests.take());
	}

	@Test
	void aStartWithoutFilesAsksForTheWindow() throws IOException {
		requests.add(List.of());
		assertEquals(List.of(new OpenRequest(Optional.empty())), requests.take());
	}

	@Test
	void requestsComeInTheOrderOfTheirNames() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("2-x.request"), "/second.goldthread\n");
		Files.writeString(folder.resolve("1-x.request"), "/first.goldthread\n");
		assertEquals(List.of(Path.of("/first.goldthread"), Path.of("/second.goldthread")),
				requests.take().stream().map(request -> request.file().orElseThrow()).toList());
	}

	@Test
	void whatIsHalfWrittenStays() throws IOException {
		Files.createDirectories(folder);
		Path part = Files.writeString(folder.resolve("1-x.part"), "/fir");
		assertEquals(List.of(), requests.take());
		assertTrue(Files.exists(part));
	}

	@Test
	void textThatIsNoPathOpensNothing() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("1-x.request"), "a\0b");
		assertEquals(List.of(new OpenRequest(Optional.empty())), requests.take());
	}
}
