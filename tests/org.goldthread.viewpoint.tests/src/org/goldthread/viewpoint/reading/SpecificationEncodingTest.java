package org.goldthread.viewpoint.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Specifications are text in the encoding that they name; bytes that are none are told by their line. */
class SpecificationEncodingTest {

	private static final String SOUND = Odesign.withLayer("").text().replace("name=\"Default\"", "name=\"Caf\u00e9\"");

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "ISO-8859-1" })
	void aFileIsReadInTheEncodingThatItNames(String encoding) throws Exception {
		byte[] file = SOUND.replace("UTF-8", encoding).getBytes(Charset.forName(encoding));
		assertEquals("Caf\u00e9", Odesign.read(file).diagrams().get(0).layers().get(0).name());
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() throws Exception {
		assertEquals("Caf\u00e9", Odesign.read(("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8)).diagrams().get(0).layers().get(0).name());
	}

	@Test
	void bytesThatAreNotOfTheEncodingAreToldByTheirLine() {
		String refusal = refusal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\nCaf\u00e9 \n</a>\n".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(refusal.contains("line 3, there are bytes that are not UTF-8; save it as UTF-8"), refusal);
	}

	@Test
	void nothingElseIsPrintedAboutSuchBytes() {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		PrintStream before = System.err;
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			refusal(SOUND.getBytes(StandardCharsets.ISO_8859_1));
			refusal(SOUND.replace("UTF-8", "US-ASCII").getBytes(StandardCharsets.UTF_8));
		} finally {
			System.setErr(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	@Test
	void anEncodingThatNobodyKnowsIsNamed() {
		String refusal = refusal(SOUND.replace("UTF-8", "KLINGON").getBytes(StandardCharsets.UTF_8));
		assertTrue(refusal.contains("the encoding KLINGON is unknown; save it as UTF-8"), refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-32" })
	void anEncodingThatIsNotToldIsRefusedInWords(String encoding) {
		String refusal = refusal(SOUND.getBytes(Charset.forName(encoding)));
		assertTrue(refusal.contains("line 1, there are bytes that are not UTF-8; save it as UTF-8"), refusal);
	}

	private static String refusal(byte[] file) {
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> Odesign.read(file));
		assertEquals(1, refusal.faults().size(), refusal.getMessage());
		return refusal.getMessage();
	}
}
