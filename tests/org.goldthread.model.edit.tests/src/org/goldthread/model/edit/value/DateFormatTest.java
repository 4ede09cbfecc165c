package org.goldthread.model.edit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormatTest {

	private final DateFormat format = new DateFormat();

	@ParameterizedTest
	@ValueSource(strings = { "18 Sep 2018", "18 sept 2018", "18 September 2018", "18/09/2018", "18/9/2018", "18.9.2018", "18-09-2018", "2018-09-18", " 18  Sep 2018 ",
			"18/09/18", "18.9.18", "18 Sep 18" })
	void datesAreReadAsPeopleWriteThem(String typed) {
		assertEquals(LocalDate.of(2018, 9, 18), format.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "31/02/2019", "09/18/2018", "18 Sep", "2018", "18-09-04", "18/09.2018", "18/09/018", "18 Sol 2018",
			"2018-09-31", "29 Feb 2018", "0/9/2018", "18/0/2018" })
	void anythingElseIsRefusedWithAnExample(String typed) {
		String refusal = assertThrows(IllegalArgumentException.class, () -> format.read(typed)).getMessage();
		assertEquals("\"" + typed + "\" is not a date; write it like 18 Sep 2018.", refusal);
	}

	@ParameterizedTest
	@CsvSource({ "01/04/69, 2069-04-01", "01/04/70, 1970-04-01", "01/04/00, 2000-04-01", "29/02/20, 2020-02-29" })
	void aYearOfTwoDigitsLiesBetween1970And2069(String typed, LocalDate day) {
		assertEquals(day, format.read(typed));
	}

	@Test
	void datesAreWrittenInBritishOrder() {
		assertEquals("18 Sep 2018", format.write(LocalDate.of(2018, 9, 18)));
	}
}
