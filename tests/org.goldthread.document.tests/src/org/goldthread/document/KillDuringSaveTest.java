package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.goldthread.document.storage.Backups;
import org.goldthread.document.support.SavingProcess;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.Risk;
import org.goldthread.testing.process.ChildProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The process is killed at a random instant while it saves: the file is then a whole old version or a whole new one.
 * Five times in the suite, a hundred times with {@code -Dgoldthread.soak=true}.
 */
class KillDuringSaveTest {

	private static final int RISKS = 2000;
	private static final long LONGEST_NANOS = 300_000_000;

	@TempDir
	private Path folder;
	private Path file;

	static IntStream kills() {
		return IntStream.rangeClosed(1, Boolean.getBoolean("goldthread.soak") ? 100 : 5);
	}

	@BeforeEach
	void writeAFile() throws DocumentException {
		Portfolio portfolio = Elements.create(Literals.PORTFOLIO, Portfolio.class);
		portfolio.setName("Version -1");
		for (int i = 0; i < RISKS; i++) {
			Risk risk = Elements.create(Literals.RISK, Risk.class);
			risk.setName("Risk " + i);
			risk.setDescription("What might happen. ".repeat(20));
			portfolio.getRisks().add(risk);
		}
		file = folder.resolve("plan.goldthread");
		PortfolioDocument.create(file, portfolio, DocumentSettings.headless());
	}

	@ParameterizedTest
	@MethodSource("kills")
	void aKillDuringSaveLeavesTheOldFileOrTheNewOne(int kill) throws Exception {
		try (ChildProcess child = new ChildProcess(SavingProcess.class, file.toString())) {
			child.awaitLine("saving");
			LockSupport.parkNanos(new Random().nextLong(LONGEST_NANOS)); // the instant of the kill is what is tested
			child.kill();
		}
		assertIsWhole(file);
		for (Path backup : Backups.of(file).list()) {
			assertIsWhole(backup);
		}
		assertNextSaveWorks();
	}

	private static void assertIsWhole(Path saved) {
		Portfolio portfolio = assertDoesNotThrow(() -> PortfolioDocument.open(saved, DocumentSettings.headless())).portfolio();
		assertEquals(RISKS, portfolio.getRisks().size());
		assertTrue(portfolio.getName().startsWith("Version "), portfolio.getName());
	}

	private void assertNextSaveWorks() throws Exception {
		PortfolioDocument.open(file, DocumentSettings.headless()).save();
		try (Stream<Path> left = Files.list(folder)) {
			assertTrue(left.allMatch(path -> path.equals(file) || path.endsWith(Backups.FOLDER)
					|| path.getFileName().toString().matches("\\.goldthread-save-\\d+-[0-9a-f]{16}\\.tmp")));
		}
	}
}
