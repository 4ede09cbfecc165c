package org.goldthread.ui.registers.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

final class PlaceRunTest {

	@Test
	void manyPlacesInSuccessionAreOneRun() {
		assertEquals(List.of(new PlaceRun(0, 100_000)), PlaceRun.of(IntStream.range(0, 100_000).boxed().toList()));
	}

	@Test
	void aGapBeginsAnotherRun() {
		assertEquals(List.of(new PlaceRun(2, 2), new PlaceRun(7, 1)), PlaceRun.of(List.of(2, 3, 7)));
	}

	@Test
	void noPlacesAreNoRuns() {
		assertEquals(List.of(), PlaceRun.of(List.of()));
	}
}
