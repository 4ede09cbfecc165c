package org.goldthread.ui.registers.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NaturalOrderTest {

	@ParameterizedTest
	@CsvSource({ "r-2,r-10,-1", "r-10,r-2,1", "r-10,r-10,0", "r-1,r-1a,-1", "a,b,-1", "part 12 b,part 12 a,1", "v1.2,v1.10,-1", "r-02,r-2,0",
			"12,123,-1", "129,13,1", "a9b,a10a,-1" })
	void numbersInTextsAreComparedAsNumbers(String first, String second, int order) {
		assertEquals(order, Integer.signum(NaturalOrder.compare(first.toCharArray(), second.toCharArray())));
	}
}
