package org.goldthread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinancialYearTest {

	@Test
	void itRunsFromAprilToMarch() {
		FinancialYear year = FinancialYear.parse("2018/19");
		assertEquals(LocalDate.of(2018, 4, 1), year.firstDay());
		assertEquals(LocalDate.of(2019, 3, 31), year.lastDay());
	}

	@Test
	void theLastDayOfMarchBelongsToTheYearThatEnds() {
		assertEquals(new FinancialYear(2017), FinancialYear.of(LocalDate.of(2018, 3, 31)));
		assertEquals(new FinancialYear(2018), FinancialYear.of(LocalDate.of(2018, 4, 1)));
	}

	@Test
	void itIsWrittenAsItIsRead() {
		assertEquals("1999/00", FinancialYear.parse("1999/00").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2018", "2018/20", "2018-19", "18/19", "", "2018/2019", "0000/01" })
	void anythingElseIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse(text));
	}

	@Test
	void aWrongSecondHalfIsAnsweredWithTheLikelyYear() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> FinancialYear.parse("2018/20")).getMessage().contains("2018/19"));
	}
}
