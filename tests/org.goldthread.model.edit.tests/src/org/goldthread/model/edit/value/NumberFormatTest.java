package org.goldthread.model.edit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

	@ParameterizedTest
	@ValueSource(strings = { "0", "6", "2.5", "-1", "high" })
	void aScoreOutsideOneToFiveIsRefused(String typed) {
		NumberFormat scores = NumberFormat.of(Literals.SCORE);
		assertEquals("\"" + typed + "\" is not a score from 1 to 5.",
				assertThrows(IllegalArgumentException.class, () -> scores.read(typed)).getMessage());
	}

	@Test
	void perCentMayBeWrittenWithItsSign() {
		assertEquals(60, NumberFormat.of(Literals.PERCENT).read("60 %"));
	}

	@Test
	void fullTimeEquivalentsMayHaveFractions() {
		assertEquals(new BigDecimal("12.5"), NumberFormat.of(Literals.FTE).read("12.5"));
	}

	@Test
	void workingDaysMayBeNegativeForAnOverlap() {
		assertEquals(-5, NumberFormat.of(Literals.WORKING_DAYS).read("-5"));
	}
}
