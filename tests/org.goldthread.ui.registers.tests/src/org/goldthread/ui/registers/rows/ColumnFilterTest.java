package org.goldthread.ui.registers.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

final class ColumnFilterTest {

	@ParameterizedTest
	@CsvSource({ "door,true", "DOOR,true", "back,false", "!door,false", "!back,true", "=Front door,true", "=door,false", "empty,false", "!empty,true" })
	void wordsAreLookedForWithoutRegardToCase(String filter, boolean shown) {
		assertEquals(shown, ColumnFilter.of(filter, ValueType.TEXT).test(Cell.text("Front door")));
	}

	@ParameterizedTest
	@CsvSource({ ">10,true", ">12,false", ">=12,true", "<12,false", "<=12,true", "=12,true", "10..12,true", "13..20,false" })
	void numbersAreCompared(String filter, boolean shown) {
		assertEquals(shown, ColumnFilter.of(filter, ValueType.NUMBER).test(Cell.number(12)));
	}

	@ParameterizedTest
	@CsvSource({ ">£1.2m,true", ">1500k,false", "<£2m,true", "1300000..1400000,true" })
	void poundsAreComparedInTheWaysPeopleWriteThem(String filter, boolean shown) {
		assertEquals(shown, ColumnFilter.of(filter, ValueType.MONEY).test(new Cell.Figure(new BigDecimal(1_340_000))));
	}

	@ParameterizedTest
	@CsvSource({ ">1 Apr 2019,true", "<01/04/2019,false", "2019-01-01..2019-12-31,true", "Sep 2019,true" })
	void daysAreCompared(String filter, boolean shown) {
		assertEquals(shown, ColumnFilter.of(filter, ValueType.DATE).test(new Cell.Day(LocalDate.of(2019, 9, 18))));
	}

	@Test
	void aCellWithoutValueIsNeverSmallerOrLarger() {
		assertEquals(false, ColumnFilter.of("<10", ValueType.NUMBER).test(Cell.EMPTY));
	}

	@Test
	void oneOfSeveralTermsIsEnough() {
		assertEquals(true, ColumnFilter.ofTerms(Set.of("Legal", "Financial")).test(Cell.text("Legal")));
	}

	@Test
	void noTermStandsForNoValue() {
		assertEquals(true, ColumnFilter.ofTerms(Set.of("")).test(Cell.EMPTY));
	}
}
