package org.goldthread.store.merge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;

import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergeLawsTest {

	private final Fork fork = new Fork();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void withNothingPublishedMeanwhileOurChangesGoInAsTheyAre(int seed) {
		edit(fork.here(), seed);
		assertEquals(fork.state(fork.ours()), fork.state(fork.merge()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void withNothingChangedHereTheHeadStaysAsItIs(int seed) {
		edit(fork.there(), seed);
		assertEquals(Map.of(), fork.merge().changes());
	}

	@ParameterizedTest
	@EnumSource(Side.class)
	void anyTwoHistoriesMakeASoundPortfolioHoweverConflictsAreDecided(Side side) {
		for (int seed = 100; seed < 115; seed++) {
			Fork any = new Fork();
			edit(any.here(), seed);
			edit(any.there(), seed + 1000);
			String which = "seed " + seed;
			assertDoesNotThrow(() -> any.published(any.mergeFor(side)), which);
		}
	}

	private static void edit(EditedExample example, int seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 120; i++) {
			example.step(random);
		}
	}
}
