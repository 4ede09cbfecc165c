package org.goldthread.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.goldthread.cli.ExitCode;
import org.goldthread.cli.Main;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The commands as users run them, with an account in the environment, on PostgreSQL. */
@ExtendWith(ServerOnly.class)
@Execution(ExecutionMode.CONCURRENT)
class ServerCommandsTest {

	private static final Map<String, String> ACCOUNT = Map.of("GOLDTHREAD_DB_USER", "postgres", "GOLDTHREAD_DB_PASSWORD", "postgres");

	@TempDir
	private Path folder;

	@Test
	void aPortfolioIsPublishedBackedUpAndRestored(EmbeddedServer server) throws Exception {
		String url = server.newDatabase();
		Path file = folder.resolve("portfolio.goldthread");
		Path backup = folder.resolve("backup");
		assertEquals(ExitCode.DONE, run(ACCOUNT, "store", "init", "--url", url).exitCode());
		Files.copy(Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread"), file);
		Ended published = run(ACCOUNT, "store", "publish", file.toString(), "--message", "As agreed", "--url", url);
		assertEquals(ExitCode.DONE, published.exitCode());
		String head = published.lines().getLast().replace("head ", "");
		assertEquals(ExitCode.DONE, run(ACCOUNT, "store", "backup", backup.toString(), "--url", url).exitCode());
		String other = "jdbc:derby:" + folder.resolve("other");
		assertTrue(run(Map.of(), "store", "restore", backup.toString(), "--url", other).lines().getLast().startsWith("head " + head));
	}

	@Test
	void withoutAnAccountTheCommandWasCalledInAWrongWay(EmbeddedServer server) throws Exception {
		assertEquals(ExitCode.USAGE, run(Map.of(), "store", "log", "--url", server.newDatabase()).exitCode());
	}

	/** What became of a command. */
	private record Ended(int exitCode, List<String> lines) {
	}

	private static Ended run(Map<String, String> environment, String... arguments) throws Exception {
		try (ChildProcess child = new ChildProcess(List.of(), environment, Main.class, arguments)) {
			List<String> lines = child.lines();
			return new Ended(child.exitCode(), lines);
		}
	}
}
