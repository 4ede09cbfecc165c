package org.goldthread.store.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class OrderKeysTest {

	@Test
	void entriesWithoutKeysGetRisingOnes() {
		assertRises(OrderKeys.assign(Collections.nCopies(100_000, null)));
	}

	@Test
	void keysOfTheFirstTimeAreShort() {
		assertTrue(OrderKeys.assign(Collections.nCopies(100_000, null)).stream().allMatch(key -> key.length() <= 6));
	}

	@Test
	void anEntryThatIsPutInChangesNoOtherKey() {
		List<String> keys = OrderKeys.assign(Collections.nCopies(3, null));
		List<String> more = OrderKeys.assign(Arrays.asList(keys.get(0), null, keys.get(1), keys.get(2)));
		assertEquals(keys, List.of(more.get(0), more.get(2), more.get(3)));
	}

	@Test
	void anEntryThatIsMovedToTheFrontChangesNoOtherKey() {
		List<String> keys = OrderKeys.assign(Collections.nCopies(3, null));
		List<String> moved = OrderKeys.assign(List.of(keys.get(2), keys.get(0), keys.get(1)));
		assertEquals(keys.subList(0, 2), moved.subList(1, 3));
	}

	@Test
	void aThousandEntriesAddedOneByOneAtTheEndKeepShortKeys() {
		assertTrue(grown(1000, size -> size).stream().allMatch(key -> key.length() <= 6));
	}

	@Test
	void aThousandEntriesAddedOneByOneAtTheFrontKeepShortKeys() {
		assertTrue(grown(1000, size -> 0).stream().allMatch(key -> key.length() <= 6));
	}

	@Test
	void thereIsAlwaysRoomBehindTheFirstEntry() {
		assertRises(grown(300, size -> Math.min(1, size)));
	}

	@Test
	void thereIsRoomAtAnyPlace() {
		for (int seed = 0; seed < 50; seed++) {
			Random random = new Random(seed);
			assertRises(grown(300, size -> random.nextInt(size + 1)));
		}
	}

	@Test
	void ofTwoEntriesWithTheSameKeyOneGetsAnother() {
		assertRises(OrderKeys.assign(List.of("V", "V")));
	}

	@Test
	void shuffledEntriesRiseAgain() {
		List<String> keys = new ArrayList<>(OrderKeys.assign(Collections.nCopies(500, null)));
		Collections.shuffle(keys, new Random(7));
		assertRises(OrderKeys.assign(keys));
	}

	private interface Spot {
		int in(int size);
	}

	private static List<String> grown(int count, Spot spot) {
		List<String> keys = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<String> wanted = new ArrayList<>(keys);
			wanted.add(spot.in(keys.size()), null);
			keys = new ArrayList<>(OrderKeys.assign(wanted));
			assertRises(keys);
		}
		return keys;
	}

	private static void assertRises(List<String> keys) {
		for (int i = 0; i < keys.size(); i++) {
			assertTrue(!keys.get(i).isEmpty() && !keys.get(i).endsWith("0"), keys.get(i));
			assertTrue(i == 0 || keys.get(i - 1).compareTo(keys.get(i)) < 0, "at " + i);
		}
	}
}
