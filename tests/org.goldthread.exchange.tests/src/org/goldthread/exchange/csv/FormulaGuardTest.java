package org.goldthread.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

	@ParameterizedTest
	@ValueSource(strings = {"=HYPERLINK(\"http://example.com\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'quoted'", "'"})
	void aDangerousTextGetsAnApostrophe(String text) {
		assertEquals("'" + text, FormulaGuard.guarded(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Fewer contacts", "a=b", " =1", "£34m", "1-2", ""})
	void otherTextStaysAsItIs(String text) {
		assertEquals(text, FormulaGuard.guarded(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"=1", "-500", "'=1", "''", "plain", ""})
	void everyTextComesBackUnchanged(String text) {
		assertEquals(text, FormulaGuard.original(FormulaGuard.guarded(text)));
	}

	@Test
	void aLeadingApostropheIsDoubled() {
		assertEquals("''tis", FormulaGuard.guarded("'tis"));
	}
}
