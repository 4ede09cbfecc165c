package org.goldthread.ui.registers.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.ValueType;
import org.goldthread.model.edit.value.MoneyFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0;0", "7;7", "-7;-7", "999;999", "1000;1,000", "-1000;-1,000", "1234567;1,234,567", "0.5;0.5",
			"1234.25;1,234.25", "1E+3;1,000" })
	void numbersAreWrittenWithThousands(String number, String text) {
		assertEquals(text, CellText.of(new Cell.Figure(new BigDecimal(number)), ValueType.NUMBER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "5", "-5", "1800000", "-1800000", "1800000.00", "12.5", "999999999999999999", "9999999999999999999999" })
	void poundsAreWrittenAsInEveryOtherField(String amount) {
		assertEquals(new MoneyFormat().write(new BigDecimal(amount)), CellText.of(new Cell.Figure(new BigDecimal(amount)), ValueType.MONEY));
	}
}
