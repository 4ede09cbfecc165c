package org.goldthread.design.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts stand in diagrams. */
class PoundsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1800000|£1.8m", "2000000|£2m", "33000000|£33m", "1849999.99|£1.8m", "1850000|£1.9m", "999500|£1m",
			"999499|£999k", "450000|£450k", "10000|£10k", "9999.50|£10,000", "950|£950", "0|£0", "-2000000|-£2m", "100000000|£100m" })
	void amountsAreShort(BigDecimal amount, String text) {
		assertEquals(text, Pounds.brief(amount));
	}
}
