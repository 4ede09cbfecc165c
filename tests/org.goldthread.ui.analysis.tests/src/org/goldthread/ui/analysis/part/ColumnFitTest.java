package org.goldthread.ui.analysis.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFitTest {

	@ParameterizedTest
	@CsvSource({"400, 3", "300, 3", "299, 2", "180, 2", "179, 1", "20, 1"})
	void theLastColumnsAreLeftOutFirst(int width, int shown) {
		assertEquals(shown, ColumnFit.shown(List.of(100, 80, 120), width));
	}
}
