package org.goldthread.cli.store;

import static org.goldthread.cli.CommandLineTrial.run;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class StoreCommandsTest {

	private static final String SEPTEMBER = "Cabinet 2018-09-18";
	private static final String OCTOBER = "Cabinet 2018-10-16";

	/** Making the many tables takes a second or more, so that each test has a copy. */
	@TempDir
	private static Path pattern;

	@TempDir
	private Path folder;
	private Path file;
	private String url;

	@BeforeAll
	static void makeARepository() {
		assertEquals(ExitCode.DONE, run("store", "init", "--url", "jdbc:derby:" + pattern.resolve("repository")).exitCode());
	}

	@BeforeEach
	void copyTheRepository() throws Exception {
		file = Files.copy(CommandLineTrial.example(), folder.resolve("portfolio.goldthread"));
		FileUtils.copyDirectory(pattern.toFile(), folder.toFile());
		url = "jdbc:derby:" + folder.resolve("repository");
	}

	@Test
	void publishingPrintsTheRevisionAndTheHeadHash() {
		List<String> lines = publish(file, "--baseline", SEPTEMBER).lines();
		assertTrue(lines.get(0).contains("revision 1 (\"Cabinet 2018-09-18\")"), lines.get(0));
		assertTrue(lines.get(1).matches("head [0-9a-f]{64}"), lines.get(1));
	}

	@Test
	void theLogNamesWhoPublishedWhat() {
		publish(file, "--baseline", SEPTEMBER, "--role", "Programme manager");
		String log = run("store", "log", "--url", url).out();
		assertTrue(log.contains("Programme manager") && log.contains("[Cabinet 2018-09-18]") && log.contains("As agreed"), log);
	}

	@Test
	void bothBaselinesAreCheckedOutAsTheyWerePublished() throws Exception {
		Path later = publishBoth();
		assertArrayEquals(Files.readAllBytes(file), checkedOut(SEPTEMBER));
		assertArrayEquals(Files.readAllBytes(later), checkedOut(OCTOBER));
	}

	@Test
	void theDifferenceOfTwoBaselinesIsToldInTheWordsOfACommittee() throws Exception {
		publishBoth();
		String difference = run("store", "diff", SEPTEMBER, OCTOBER, "--url", url).out();
		assertTrue(difference.contains("Slipped (1)") && difference.contains("MS-002") && difference.contains("31 days later"), difference);
	}

	@Test
	void theDifferenceIsToldToPrograms() throws Exception {
		publishBoth();
		JsonObject difference = JsonParser.parseString(run("store", "diff", "1", "2", "--format", "json", "--url", url).out()).getAsJsonObject();
		assertEquals("slipped", difference.getAsJsonArray("differences").get(0).getAsJsonObject().get("kind").getAsString());
	}

	@Test
	void aConflictIsListedAndNothingIsPublished() throws Exception {
		publish(file);
		Path other = Files.copy(file, folder.resolve("other.goldthread"));
		replace(other, "Customer platform goes live late", "Theirs");
		replace(file, "Customer platform goes live late", "Ours");
		publish(other);
		CommandLineTrial refused = publish(file);
		assertEquals(ExitCode.FINDINGS, refused.exitCode());
		assertTrue(refused.out().contains("R-001 Ours: name is \"Ours\" here and \"Theirs\" there"), refused.out());
		assertFalse(run("store", "log", "--url", url).out().contains("     3  "));
	}

	@Test
	void changesOfTwoPeopleAreMergedIntoTheFile() throws Exception {
		publish(file);
		Path other = Files.copy(file, folder.resolve("other.goldthread"));
		replace(other, "Customer platform goes live late", "Theirs");
		replace(file, "The same pounds are counted twice", "Ours");
		publish(other);
		publish(file);
		String merged = Files.readString(file);
		assertTrue(merged.contains("name=\"Theirs\"") && merged.contains("name=\"Ours\""));
	}

	@Test
	void aSoundRepositoryIsVerified() {
		publish(file);
		assertEquals(ExitCode.DONE, run("store", "verify", "--url", url).exitCode());
	}

	@Test
	void aHistoryWithoutTheExpectedHashIsFound() {
		publish(file);
		assertEquals(ExitCode.FINDINGS, run("store", "verify", "--expect", "a".repeat(64), "--url", url).exitCode());
	}

	@Test
	void aFileThatIsThereIsNotOverwrittenByACheckout() throws Exception {
		publish(file);
		byte[] before = Files.readAllBytes(file);
		assertEquals(ExitCode.FILE, run("store", "checkout", "-o", file, "--url", url).exitCode());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aPasswordInTheAddressIsRefusedAndNotRepeated() {
		CommandLineTrial refused = run("store", "log", "--url", "jdbc:postgresql://jane:secret@example.org/db");
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertFalse(refused.err().contains("secret"), refused.err());
	}

	@Test
	void aFolderOfAnotherProgramIsNotTouched() throws Exception {
		Path foreign = Files.createDirectory(folder.resolve("foreign"));
		Files.writeString(foreign.resolve("service.properties"), "theirs");
		assertEquals(ExitCode.USAGE, run("store", "init", "--url", "jdbc:derby:" + foreign).exitCode());
		try (var inside = Files.list(foreign)) {
			assertEquals(1, inside.count());
		}
	}

	@Test
	void anUnknownRevisionIsNamed() {
		publish(file);
		CommandLineTrial refused = run("store", "diff", "1", "Cabinet 2030", "--url", url);
		assertEquals(ExitCode.USAGE, refused.exitCode());
		assertTrue(refused.err().contains("Cabinet 2030"), refused.err());
	}

	private Path publishBoth() throws Exception {
		publish(file, "--baseline", SEPTEMBER);
		Path later = Files.copy(file, folder.resolve("later.goldthread"));
		replace(later, "forecast=\"2019-02-28\"", "forecast=\"2019-03-31\"");
		publish(later, "--baseline", OCTOBER);
		return later;
	}

	private CommandLineTrial publish(Path portfolio, String... more) {
		Object[] arguments = new Object[7 + more.length];
		List<Object> first = List.of("store", "publish", portfolio, "--url", url, "--message", "As agreed");
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = i < first.size() ? first.get(i) : more[i - first.size()];
		}
		return run(arguments);
	}

	private byte[] checkedOut(String baseline) throws Exception {
		Path copy = folder.resolve(baseline + ".goldthread");
		assertEquals(ExitCode.DONE, run("store", "checkout", "--baseline", baseline, "-o", copy, "--url", url).exitCode());
		return Files.readAllBytes(copy);
	}

	private static void replace(Path portfolio, String text, String by) throws Exception {
		String before = Files.readString(portfolio);
		assertTrue(before.contains(text));
		Files.writeString(portfolio, before.replaceFirst(text, by));
	}
}
