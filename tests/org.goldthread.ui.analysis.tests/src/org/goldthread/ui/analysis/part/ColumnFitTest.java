package org.goldthread.ui.analysis.part;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.ui.analysis.part.ColumnFit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFitTest {

	private final List<Share> columns = List.of(new Share(3, 100), new Share(1, 80), new Share(1, 120));

	@ParameterizedTest
	@CsvSource({"400, 3", "300, 3", "299, 2", "180, 2", "179, 1", "20, 1"})
	void theLastColumnsAreLeftOutFirst(int width, int shown) {
		assertEquals(shown, IntStream.of(ColumnFit.widths(columns, width)).filter(each -> each > 0).count());
	}

	@Test
	void whatIsLeftIsSharedByWeight() {
		assertArrayEquals(new int[] {160, 100, 140}, ColumnFit.widths(columns, 400));
	}

	@Test
	void togetherTheyFillTheWidth() {
		for (int width = 100; width < 900; width++) {
			assertEquals(width, IntStream.of(ColumnFit.widths(columns, width)).sum());
		}
	}
}
