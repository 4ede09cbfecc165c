package org.goldthread.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.goldthread.document.DocumentException.Kind;
import org.goldthread.document.support.SmallPortfolio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that a later version wrote can be read, as far as this one understands it, and cannot be spoiled. */
class NewerFormatTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void writeAFileOfALaterFormat() throws Exception {
		file = folder.resolve("plan.goldthread");
		PortfolioDocument.create(file, SmallPortfolio.build(), DocumentSettings.headless().withBackups(0));
		String text = Files.readString(file)
				.replace("model/1.0", "model/2.0")
				.replace(" name=\"Director\"", " name=\"Director\" deputy=\"nobody\" publication=\"Confidential\"")
				.replace("</gt:Portfolio>", "  <regions name=\"North\"><areas/></regions>\n  <roles xsi:type=\"gt:Panel\" id=\"q\"/>\n</gt:Portfolio>");
		Files.writeString(file, text);
	}

	@Test
	void whatThisVersionKnowsIsShown() throws DocumentException {
		assertEquals("Customer front door", SmallPortfolio.workstream(open().portfolio()).getName());
	}

	@Test
	void referencesAmongWhatIsKnownHold() throws DocumentException {
		assertEquals("Director", SmallPortfolio.workstream(open().portfolio()).getOwner().getName());
	}

	@Test
	void theReasonNamesTheFormatAndCountsWhatIsNotShown() throws DocumentException {
		assertEquals(file + " was written by a newer Goldthread (format 2.0): it can be read but not changed here, and what this version"
				+ " does not know is not shown (4 things); use the newer version to change it", open().readOnlyReason().orElseThrow());
	}

	@Test
	void savingIsRefusedAndTheFileStaysAsItWas() throws Exception {
		byte[] before = Files.readAllBytes(file);
		PortfolioDocument document = open();
		SmallPortfolio.rename(document.edits(), document.portfolio(), "Changed");
		assertEquals(Kind.READ_ONLY, assertThrows(DocumentException.class, document::save).kind());
		assertEquals(Kind.READ_ONLY, assertThrows(DocumentException.class, document::saveOverwriting).kind());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void aCopyWouldLoseWhatIsNotKnownAndIsRefusedToo() throws DocumentException {
		PortfolioDocument document = open();
		assertEquals(Kind.READ_ONLY, assertThrows(DocumentException.class, () -> document.saveAs(folder.resolve("copy.goldthread"))).kind());
	}

	@Test
	void aLaterMinorFormatIsNamedByThePortfolioItself() throws Exception {
		Path minor = folder.resolve("minor.goldthread");
		PortfolioDocument.create(minor, SmallPortfolio.build(), DocumentSettings.headless());
		Files.writeString(minor, Files.readString(minor).replace("name=\"Test portfolio\"", "name=\"Test portfolio\" formatVersion=\"1.3\""));
		assertTrue(PortfolioDocument.open(minor, DocumentSettings.headless()).readOnlyReason().orElseThrow().contains("(format 1.3)"));
	}

	@Test
	void aDanglingReferenceInALaterFormatIsLeftOut() throws IOException, DocumentException {
		Files.writeString(file, Files.readString(file).replaceFirst("owner=\"[^\"]+\"", "owner=\"elsewhere\""));
		assertEquals(null, SmallPortfolio.workstream(open().portfolio()).getOwner());
	}

	private PortfolioDocument open() throws DocumentException {
		return PortfolioDocument.open(file, DocumentSettings.headless());
	}
}
