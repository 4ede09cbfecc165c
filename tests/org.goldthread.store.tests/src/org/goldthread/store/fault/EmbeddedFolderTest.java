package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDriver;
import org.goldthread.store.StoreException.Kind;
import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The folder of an embedded repository: made whole or not at all, and never one of another program. */
@Execution(ExecutionMode.CONCURRENT)
class EmbeddedFolderTest {

	private static final long LONGEST_NANOS = 1_500_000_000;

	@TempDir
	private Path folder;

	@RepeatedTest(2)
	void aRepositoryCanBeMadeWhereAProcessWasKilledThatMadeOne() throws Exception {
		Path place = folder.resolve("new");
		try (ChildProcess child = new ChildProcess(MakingProcess.class, "jdbc:derby:" + place)) {
			child.awaitLine("begin");
			LockSupport.parkNanos(new Random().nextLong(LONGEST_NANOS)); // the instant of the kill is what is tested
			child.kill();
		}
		try (Repository repository = made(place)) {
			VersionedPortfolio.publish(repository, VersionedPortfolio.of(3));
		}
		assertEquals(Set.of("database", "goldthread.repository"), names(place));
	}

	@Test
	void aDatabaseOfAnotherProgramIsNotTouched() throws Exception {
		Path foreign = folder.resolve("theirs");
		String url = "jdbc:derby:directory:" + foreign;
		new EmbeddedDriver().connect(url + ";create=true", new Properties()).close();
		assertThrows(SQLException.class, () -> new EmbeddedDriver().connect(url + ";shutdown=true", new Properties()));
		Map<Path, String> before = contents(foreign);
		assertThrows(StoreException.class, () -> Databases.open("jdbc:derby:" + foreign, Optional.empty()));
		assertEquals(Kind.REFUSED, assertThrows(StoreException.class, () -> made(foreign)).kind());
		assertEquals(before, contents(foreign));
	}

	@Test
	void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "not a folder");
		StoreException refused = assertThrows(StoreException.class, () -> made(file.resolve("new")));
		assertTrue(refused.getMessage().contains("cannot be written, so no repository was made"), refused.getMessage());
	}

	@Test
	void nothingIsLeftWhenTheDatabaseCannotBeMade() throws Exception {
		Path limiter = Path.of("/usr/bin/prlimit");
		assumeTrue(Files.isExecutable(limiter), limiter + " is not there, which limits the files of a process (Linux has it)");
		Path place = folder.resolve("new");
		try (ChildProcess child = new ChildProcess(List.of(limiter.toString(), "--fsize=100000"), Map.of(), MakingProcess.class, "jdbc:derby:" + place)) {
			child.awaitLine("failed");
			assertEquals(0, child.exitCode());
		}
		assertFalse(Files.exists(place), () -> place + " is there");
	}

	private static Repository made(Path folder) throws StoreException {
		return Repository.create(Databases.create("jdbc:derby:" + folder, Optional.empty()), Clock.systemUTC());
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
		}
	}

	private static Map<Path, String> contents(Path folder) throws IOException {
		Map<Path, String> contents = new HashMap<>();
		try (Stream<Path> inside = Files.walk(folder)) {
			for (Path path : inside.toList()) {
				contents.put(path, Files.isDirectory(path) ? "" : HexFormat.of().formatHex(Files.readAllBytes(path)));
			}
		}
		return contents;
	}
}
