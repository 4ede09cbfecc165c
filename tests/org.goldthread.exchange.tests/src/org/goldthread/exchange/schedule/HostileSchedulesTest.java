package org.goldthread.exchange.schedule;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.foreign.ForeignImport;
import org.goldthread.exchange.screening.SourceFile;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSchedulesTest {

	private static final String PROJECT = "<Project xmlns=\"http://schemas.microsoft.com/project\">";
	private static final String EXTERNAL = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + PROJECT + "<Name>&x;</Name></Project>";
	private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + PROJECT
			+ "<Name>&b;</Name></Project>";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"p.xml", "p.gan", "p.pmxml", "p.ppx", "p.planner"})
	void anExternalEntityIsNotRead(String name) {
		assertTrue(sentence(name, EXTERNAL).contains("document type"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"p.xml", "p.gan", "p.pmxml", "p.ppx", "p.planner"})
	void entitiesThatGrowAreNotRead(String name) {
		assertTrue(sentence(name, LAUGHS).contains("document type"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"p.mpp", "p.mpx", "p.xer", "p.pod"})
	void xmlUnderTheNameOfAnotherFormatIsRefused(String name) {
		assertTrue(sentence(name, EXTERNAL).startsWith(name + " is damaged or no "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"p.xml", "p.gan", "p.mpp", "p.mpx", "p.xer", "p.pod", "p.ppx", "p.planner", "p.pmxml"})
	void anEmptyFileGivesOneSentence(String name) {
		assertEquals(name + " is empty; save it again in the tool that it comes from", sentence(name, ""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"p.xml", "p.gan", "p.mpp", "p.mpx", "p.xer", "p.pod", "p.ppx", "p.planner", "p.pmxml"})
	void bytesWithoutMeaningGiveOneSentence(String name) {
		byte[] bytes = new byte[5000];
		new Random(7).nextBytes(bytes);

		assertEquals(1, failure(new SourceFile(name, bytes)).getMessage().lines().count());
	}

	@Test
	void aFaultInsideTheReaderOfGanttProjectGivesOneSentence() {
		assertEquals("p.gan is damaged or no GanttProject file; save it again in the tool that it comes from, or as Microsoft Project XML",
				sentence("p.gan", "<project name=\"x\"><calendars/><tasks/></project>"));
	}

	@Test
	void aFileThatEndsTooEarlyNamesTheLine() {
		assertEquals("p.xml is damaged at line 1, where it stops being XML; save it again in the tool that it comes from", sentence("p.xml", PROJECT));
	}

	@Test
	void aFileOfAnotherKindIsNamedByItsFirstElement() {
		assertTrue(sentence("p.xml", "<html/>").contains("begins with the element \"html\""));
	}

	@Test
	void aScheduleWithoutTasksIsRefused() {
		assertTrue(sentence("p.xml", PROJECT + "</Project>").contains("no tasks"));
	}

	@Test
	void elementsTooDeepAreNotRead() {
		assertTrue(sentence("p.xml", PROJECT + "<a>".repeat(100_000)).contains("deeper elements than any plan"));
	}

	@Test
	void tasksTooDeepAreNotRead() {
		StringBuilder tasks = new StringBuilder(PROJECT).append("<Tasks>");
		for (int level = 1; level <= 500; level++) {
			tasks.append("<Task><UID>").append(level).append("</UID><ID>").append(level).append("</ID><Name>T</Name><OutlineLevel>").append(level)
					.append("</OutlineLevel></Task>");
		}
		assertTrue(sentence("p.xml", tasks + "</Tasks></Project>").contains("levels deep"));
	}

	@Test
	void anotherEndingIsNoSchedule() {
		assertTrue(sentence("p.docx", "x").startsWith("p.docx is no schedule; schedules end in .xml"));
	}

	@Test
	void aFileOfAHundredMegabytesIsNotRead() throws IOException {
		Path file = folder.resolve("p.gan");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(100L << 20);
		}
		assertTrue(assertThrows(ImportFailure.class, () -> ForeignImport.plan(file, portfolio())).getMessage().contains("larger than 64 MiB"));
	}

	@Test
	void aMissingFileGivesOneSentence() {
		Path file = folder.resolve("none.mpp");

		assertEquals(file + " is not there; check its name and folder",
				assertThrows(ImportFailure.class, () -> ForeignImport.plan(file, portfolio())).getMessage());
	}

	private static String sentence(String name, String content) {
		return failure(new SourceFile(name, content.getBytes(StandardCharsets.UTF_8))).getMessage();
	}

	private static ImportFailure failure(SourceFile file) {
		return assertThrows(ImportFailure.class, () -> ScheduleImport.plan(file, portfolio()));
	}

	private static Portfolio portfolio() {
		return aPortfolio().inResource().portfolio().orElseThrow();
	}
}
