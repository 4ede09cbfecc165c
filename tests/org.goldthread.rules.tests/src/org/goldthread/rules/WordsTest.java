package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "340000|£340,000", "999.6|£1,000", "1200000|£1.2m", "33000000|£33m", "-50000|-£50,000", "0|£0" })
	void amountsReadAsInPapers(BigDecimal pounds, String words) {
		assertEquals(words, Words.money(pounds));
	}

	@Test
	void daysReadAsInPapers() {
		assertEquals("1 September 2018", Words.day(LocalDate.of(2018, 9, 1)));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 weeks", "1, 1 week", "3, 3 weeks" })
	void numbersAgreeWithTheirNoun(int number, String words) {
		assertEquals(words, Words.count(number, "week"));
	}
}
