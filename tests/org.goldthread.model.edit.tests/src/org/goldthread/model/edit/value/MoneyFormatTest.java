package org.goldthread.model.edit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFormatTest {

	private final MoneyFormat format = new MoneyFormat();

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "£1,800,000;1800000", "1800000;1800000", "£1.8m;1800000", "£34k;34000", "34 K;34000",
			"£1.2bn;1200000000", "(£500);-500", "-£500;-500", "£-500;-500", "0;0", "£12.50;12.5" })
	void amountsAreReadAsPeopleWriteThem(String typed, BigDecimal pounds) {
		assertEquals(0, pounds.compareTo((BigDecimal) format.read(typed)), () -> typed + " was read as " + format.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lots", "£", "1.8 million pounds", "£1.8m-£2m", "(500", "=1+1", "1e9", "£1,8.0.0" })
	void anythingElseIsRefusedWithAnExample(String typed) {
		String refusal = assertThrows(IllegalArgumentException.class, () -> format.read(typed)).getMessage();
		assertEquals("\"" + typed + "\" is not an amount; write it like £1,800,000 or £1.8m.", refusal);
	}

	@Test
	void anEmptyFieldIsNoAmount() {
		assertNull(format.read("  "));
	}

	@Test
	void amountsAreWrittenWithThousands() {
		assertEquals("£1,800,000", format.write(new BigDecimal("1800000")));
		assertEquals("-£500", format.write(new BigDecimal("-500")));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		for (String number : new String[] { "0", "1", "-1", "1234567.89", "33000000", "58000000" }) {
			assertEquals(new BigDecimal(number), format.read(format.write(new BigDecimal(number))));
		}
	}
}
