package org.goldthread.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.StoreException;
import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Repository;
import org.goldthread.store.schema.Schema;
import org.goldthread.store.support.EmbeddedServer;
import org.goldthread.store.support.ServerOnly;
import org.goldthread.store.support.TestDatabase;
import org.goldthread.testing.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no sound backup is refused with one sentence, and leaves nothing. */
@ExtendWith(ServerOnly.class)
class HostileBackupTest {

	private static final String VERSIONS = "element_versions.jsonl";
	private static final String REVISIONS = "revisions.jsonl";

	@TempDir
	private Path folder;
	private Path sound;
	private TestDatabase target;

	@BeforeEach
	void makeABackup(EmbeddedServer server) throws Exception {
		target = TestDatabase.of(server);
		sound = folder.resolve("sound");
		try (Repository repository = TestDatabase.of(server).create()) {
			Portfolio portfolio = PortfolioBuilder.aPortfolio().build();
			repository.publish(repository.workingCopy(portfolio), new PublishingNote("jane", "", "First"), Optional.empty(), Map.of());
			Backup.write(repository, sound);
		}
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertRefused(folder.resolve("missing"), "is not there, so nothing was restored");
	}

	@Test
	void aFileThatIsCutOffIsFound() throws Exception {
		byte[] bytes = Files.readAllBytes(sound);
		assertRefused(Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 40)), "it is damaged or cut off");
	}

	@Test
	void anotherFileIsFound() throws Exception {
		assertRefused(Files.writeString(folder.resolve("text"), "<portfolio/>"), "it is something else");
	}

	@Test
	void aZipOfSomethingElseIsFound() throws Exception {
		assertRefused(changed().with(Manifest.PART, text -> "{\"format\": \"other\"}").pack(folder.resolve("other")), "it is something else");
	}

	@Test
	void aManifestThatIsNoManifestIsFound() throws Exception {
		assertRefused(changed().with(Manifest.PART, text -> "[1, 2").pack(folder.resolve("other")), "it is something else");
	}

	@Test
	void aBackupOfANewerVersionIsRefused() throws Exception {
		assertRefused(changed().with(Manifest.PART, text -> text.replace("\"version\": 1", "\"version\": 2")).pack(folder.resolve("newer")),
				"a newer version of Goldthread made it");
	}

	@Test
	void aByteThatWasChangedIsFound() throws Exception {
		byte[] bytes = Files.readAllBytes(sound);
		bytes[60] ^= 8;
		assertRefused(Files.write(folder.resolve("changed"), bytes), "");
	}

	@Test
	void aRowThatWasChangedIsFound() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> text.replace("First", "Worst")).pack(folder.resolve("changed")),
				"the rows of revisions are not those that it was made of");
	}

	@Test
	void aRowThatWasChangedWithItsHashIsFoundByTheChain() throws Exception {
		assertRefused(changed().with(VERSIONS, text -> text.replace("Test portfolio", "Best portfolio")).withItsHashes().pack(folder.resolve("changed")),
				"does not have the contents that its hash was made of");
	}

	@Test
	void aRowOfAnotherPortfolioIsFound() throws Exception {
		assertRefused(changed().with(VERSIONS, text -> text + text.replaceAll("\\[\"[^\"]*\"", "[\"stranger\"")).withItsHashes().pack(folder.resolve("foreign")),
				"the rows of element_versions contradict each other");
	}

	@Test
	void aPartOfAContentThatNothingAsksForIsFound() throws Exception {
		assertRefused(changed().with("further_contents.jsonl", none -> portfolioAndRevision() + "1,\"more\"]\n").withItsHashes().pack(folder.resolve("more")),
				"it has parts of contents that nothing asks for");
	}

	@Test
	void aRowThatStandsTwiceIsFound() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> text + text).withItsHashes().pack(folder.resolve("twice")), "the rows of revisions contradict each other");
	}

	@Test
	void aRowThatIsNoRowIsFound() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> "[\"a\", 1.5, {}]\n").withItsHashes().pack(folder.resolve("nothing")), "");
		assertRefused(changed().with(REVISIONS, text -> "\"a\n").withItsHashes().pack(folder.resolve("nothing at all")), "a row of revisions cannot be read");
	}

	@Test
	void aValueThatIsTooLongIsFound() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> text.replace("First", "F".repeat(5000))).withItsHashes().pack(folder.resolve("long")),
				"a row has a value for message that cannot be");
	}

	@Test
	void halfACharacterIsFound() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> text.replace("First", "\\ud83d")).withItsHashes().pack(folder.resolve("half")),
				"a row of revisions has a character that cannot be");
	}

	@Test
	void aLineWithoutEndIsNotUnpacked() throws Exception {
		assertRefused(changed().with(REVISIONS, text -> " ".repeat(50_000_000)).pack(folder.resolve("bomb")), "it has a row that is longer than rows are");
	}

	@Test
	void aBackupMayUnpackToSoMuchAndNoMore() throws Exception {
		PartLines.Allowance allowance = new PartLines.Allowance(1000);
		allowance.take(60_000_000);
		assertThrows(UnsoundBackupException.class, () -> allowance.take(60_000_000));
	}

	@Test
	void noFolderIsLeftWhereADatabaseWasToBeMade() throws Exception {
		Path file = changed().with(VERSIONS, text -> text.replace("Test portfolio", "Best portfolio")).withItsHashes().pack(folder.resolve("changed"));
		Path place = folder.resolve("new");
		try (Restore restore = Restore.from(file)) {
			assertThrows(StoreException.class, () -> restore.into(new TestDatabase("Derby", "jdbc:derby:" + place).newDatabase(), Clock.systemUTC()));
		}
		assertFalse(Files.exists(place), () -> place + " is there");
	}

	/** The beginning of a row that belongs to the only entry. */
	private String portfolioAndRevision() {
		try {
			return "[" + changed().part(VERSIONS).replaceAll("^\\[((\"[^\"]*\"),1,\"[^\"]*\",).*\\s", "$1");
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private UnpackedBackup changed() throws Exception {
		return new UnpackedBackup(sound);
	}

	private void assertRefused(Path file, String reason) {
		StoreException refused = assertThrows(StoreException.class, () -> {
			try (Restore restore = Restore.from(file)) {
				restore.into(target.newDatabase(), Clock.systemUTC()).close();
			}
		});
		assertTrue(refused.getMessage().contains(reason) && refused.getMessage().contains("nothing was restored"), refused.getMessage());
		assertEquals(1, refused.getMessage().lines().count());
		assertNothingIsThere();
	}

	private void assertNothingIsThere() {
		try (Connection connection = target.newDatabase().connect()) {
			assertFalse(Schema.isThere(connection));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}
}
