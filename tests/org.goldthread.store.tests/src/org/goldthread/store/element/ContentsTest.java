package org.goldthread.store.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

	private static final SortedMap<String, List<String>> FULL = new TreeMap<>(Map.of("name", List.of("\"Thriving\", they said\n]}"),
			"description", Collections.singletonList(null), "outcomes", List.of("a", "b")));
	private static final SortedMap<String, List<String>> EMPTY = new TreeMap<>();

	@Test
	void manyContentsComeBackAsTheyWere() throws Exception {
		assertEquals(List.of(FULL, EMPTY, FULL), Contents.read(List.of("1", "2", "3"), List.of(Contents.write(FULL), Contents.write(EMPTY), Contents.write(FULL))));
	}

	@Test
	void noneOfNoneComeBack() throws Exception {
		assertEquals(List.of(), Contents.read(List.of(), List.of()));
	}

	/** The first and the last are sound; each second one would be, with its neighbours. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', value = { "{\"name\":[\"a\"]", "{\"name\":[\"a\"]},{\"name\":[\"b\"]}", "[]", "^^", "{\"name\":\"a\"}",
			"{\"name\":[\"a\"]}]", "{}{}" })
	void theOneContentThatIsUnsoundIsNamed(String unsound) {
		String sound = Contents.write(FULL);
		UnsoundRevisionException refusal = assertThrows(UnsoundRevisionException.class,
				() -> Contents.read(List.of("first", "second", "third"), List.of(sound, unsound, sound)));
		assertTrue(refusal.getMessage().contains("second"), refusal::getMessage);
	}

	@Test
	void twoContentsThatAreSoundOnlyTogetherAreUnsound() {
		assertThrows(UnsoundRevisionException.class, () -> Contents.read(List.of("1", "2"), List.of("{\"name\":[\"a\"", "\"b\"]}")));
	}
}
