package org.goldthread.analysis.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tasks run in order, a bounded piece at a time. */
class StepsTest {

	private final List<String> done = new ArrayList<>();

	@Test
	void tasksRunInOrderOneInAStep() {
		Computation<List<String>> computation = new Steps().once(() -> done.add("first")).once(() -> done.add("second")).giving(() -> List.copyOf(done));
		assertFalse(computation.step());
		assertEquals(List.of("first"), done);
		assertTrue(computation.step());
		assertEquals(List.of("first", "second"), computation.result());
	}

	@Test
	void aStepLooksAtABoundedNumberOfThings() {
		List<Integer> perStep = perStep(new Steps().each(Collections.nCopies(3 * Steps.THINGS + 1, "x"), done::add));
		assertEquals(List.of(Steps.THINGS, Steps.THINGS, Steps.THINGS, 1), perStep);
	}

	@Test
	void whatTakesLongIsDoneAlone() {
		assertEquals(List.of(1, 1, 1), perStep(new Steps().eachAlone(List.of("a", "b", "c"), done::add)));
	}

	@Test
	void whatSaysWhenItIsCompleteIsDoneAgainUntilThen() {
		Computation<String> computation = new Steps().until(() -> done.add("again") && done.size() == 3).giving(() -> "");
		assertFalse(computation.step());
		assertFalse(computation.step());
		assertTrue(computation.step());
		assertEquals(3, done.size());
	}

	@Test
	void aQueueMayGrowWhileItIsWorkedThrough() {
		int[] end = { 1 };
		new Steps().range(() -> end[0], (from, to) -> {
			done.add(from + " to " + to);
			end[0] = Math.min(3, end[0] + 1);
		}).giving(() -> "").finish();
		assertEquals(List.of("0 to 1", "1 to 2", "2 to 3"), done);
	}

	@Test
	void aRangeIsBounded() {
		List<Integer> sizes = new ArrayList<>();
		new Steps().range(() -> Steps.NUMBERS + 5, (from, to) -> sizes.add(to - from)).giving(() -> "").finish();
		assertEquals(List.of(Steps.NUMBERS, 5), sizes);
	}

	@Test
	void anotherComputationIsTakenStepByStep() {
		Computation<String> whole = new Steps()
				.compute(() -> new Steps().once(() -> done.add("a")).once(() -> done.add("b")).giving(() -> "inner"), done::add).giving(() -> "outer");
		assertFalse(whole.step());
		assertEquals(List.of("a"), done);
		assertEquals("outer", whole.finish());
		assertEquals(List.of("a", "b", "inner"), done);
	}

	@Test
	void thingsAreLookedAtNotBeforeTheirTurn() {
		List<String> found = new ArrayList<>();
		new Steps().once(() -> found.add("late")).each(found, done::add).giving(() -> "").finish();
		assertEquals(List.of("late"), done);
	}

	@Test
	void thereIsNoResultBeforeTheEnd() {
		assertThrows(IllegalStateException.class, () -> new Steps().once(() -> done.add("x")).giving(() -> "").result());
	}

	@Test
	void noTasksGiveTheResultAtOnce() {
		assertEquals("nothing to do", new Steps().giving(() -> "nothing to do").finish());
	}

	private List<Integer> perStep(Steps steps) {
		Computation<String> computation = steps.giving(() -> "");
		List<Integer> numbers = new ArrayList<>();
		boolean complete = false;
		while (!complete) {
			int before = done.size();
			complete = computation.step();
			numbers.add(done.size() - before);
		}
		return numbers;
	}
}
