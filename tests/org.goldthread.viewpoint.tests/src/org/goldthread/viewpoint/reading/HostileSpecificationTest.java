package org.goldthread.viewpoint.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.ViewpointSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that mean harm, or no specification at all, give one clear sentence. */
class HostileSpecificationTest {

	private static final String SOUND = Odesign.withLayer("").text();

	@Test
	void anExternalEntityIsNotRead(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "treasure");
		String file = SOUND.replaceFirst("\\?>", "?><!DOCTYPE g [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>").replace("name=\"Default\"", "name=\"&x;\"");
		assertTrue(refusal(file).contains("document type declaration"), refusal(file));
	}

	@Test
	void manyLaughsAreRefusedAtOnce() {
		StringBuilder entities = new StringBuilder("<!ENTITY a \"ha\">");
		for (char c = 'b'; c < 'p'; c++) {
			char before = (char) (c - 1);
			entities.append("<!ENTITY ").append(c).append(" \"").append(("&" + before + ";").repeat(10)).append("\">");
		}
		String file = SOUND.replaceFirst("\\?>", "?><!DOCTYPE g [" + entities + "]>").replace("name=\"Default\"", "name=\"&o;\"");
		assertTrue(refusal(file).contains("document type declaration"), refusal(file));
	}

	@Test
	void aFileThatEndsTooEarlyIsRefusedWithItsLastLine() {
		String refusal = refusal("<a>\n<b>\n");
		assertTrue(refusal.contains("well-formed XML: line 3, it ends in the middle"), refusal);
	}

	@Test
	void aFaultInTheMiddleIsNamedByItsLine() {
		String refusal = refusal("<a>\n<b>\n</c>\n</a>\n");
		assertTrue(refusal.contains("well-formed XML: line 3, The element type"), refusal);
		assertFalse(refusal.contains("row,col"), refusal);
	}

	@Test
	void anAttributeThatIsThereTwiceIsSaidInWords() {
		String refusal = refusal("<a>\n<b c='1' c='2'/>\n</a>");
		assertTrue(refusal.contains("line 2, ") && refusal.contains("twice") && !refusal.contains("http:"), refusal);
	}

	@Test
	void aFileThatIsNoXmlIsRefused() {
		assertTrue(refusal("MZ\u0000\u0001").contains("well-formed"));
	}

	@Test
	void anEmptyFileIsRefused() {
		assertTrue(refusal("").contains("well-formed"));
	}

	@Test
	void aFileThatIsFarTooLargeIsRefusedUnread() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}
		};
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> new SpecificationReader(List.of()).read(endless));
		assertTrue(refusal.getMessage().contains("larger than 8 MB"));
	}

	@Test
	void elementsNestedWithoutEndAreRefused() {
		String deep = "<subModelOperations xsi:type=\"tool:RemoveElement\">".repeat(5000) + "</subModelOperations>".repeat(5000);
		String refusal = refusal(Odesign.withLayer(deep).text());
		assertTrue(refusal.contains("nested"), refusal);
	}

	@Test
	void aNameWithoutEndIsRefused() {
		String refusal = refusal(Odesign.withLayer("<nodeMappings name=\"" + "n".repeat(2_000_000) + "\">" + "<x/>".repeat(100_000) + "</nodeMappings>").text());
		assertTrue(refusal.contains("longer than 1000 characters"), refusal);
	}

	@Test
	void ofVeryManyFaultsAHundredAreTold() {
		String broken = Odesign.withLayer("<x/>\n".repeat(100_000)).text();
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> new Odesign(broken).read());
		assertEquals(100, refusal.faults().size());
	}

	@Test
	void aMissingFileIsNamed(@TempDir Path folder) {
		SpecificationException refusal = assertThrows(SpecificationException.class,
				() -> ViewpointSpecification.load(folder.resolve("absent.odesign")));
		assertTrue(refusal.getMessage().contains("absent.odesign"));
	}

	@Test
	void twoViewpointsInOneFileAreRefused() {
		String file = SOUND.replace("  <userColorsPalettes", "  <ownedViewpoints name=\"Second\"/>\n  <userColorsPalettes");
		assertTrue(refusal(file).contains("2 viewpoints"));
	}

	@Test
	void everyFaultOfAFileIsToldAtOnce() {
		String broken = SOUND.replace("<defaultLayer name=\"Default\">", "<defaultLayer><toolSections/>");
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> new Odesign(broken).read());
		assertEquals(2, refusal.faults().size());
	}

	private static String refusal(String file) {
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> Odesign.read(file.getBytes(StandardCharsets.UTF_8)));
		assertEquals(1, refusal.faults().size(), refusal.getMessage());
		return refusal.getMessage();
	}
}
