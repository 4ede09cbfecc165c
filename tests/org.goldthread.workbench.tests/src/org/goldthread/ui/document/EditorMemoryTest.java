package org.goldthread.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.goldthread.ui.document.OpenEditors.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which editors come back with a portfolio. */
class EditorMemoryTest {

	private static final Path FILE = Path.of("/home/ann/Council plans/50% & more \u2013 a\tb.goldthread");
	private static final OpenEditors TWO = new OpenEditors(List.of(new Mark("diagram", "_Map 1"), new Mark("register", "risks")), 1);

	@Test
	void whatWasOpenIsRecalledAfterAStart() {
		assertEquals(TWO, EditorMemory.of(EditorMemory.of("").with(FILE, TWO).text()).recall(FILE));
	}

	@Test
	void nothingIsRecalledOfAnotherFile() {
		assertTrue(EditorMemory.of("").with(FILE, TWO).recall(Path.of("/home/ann/other.goldthread")).isEmpty());
	}

	@Test
	void theLastTimeCounts() {
		OpenEditors one = new OpenEditors(List.of(new Mark("register", "benefits")), 0);
		assertEquals(one, EditorMemory.of("").with(FILE, TWO).with(FILE, one).recall(FILE));
	}

	@Test
	void aPortfolioThatClosesWithoutEditorsIsForgotten() {
		assertEquals("", EditorMemory.of("").with(FILE, TWO).with(FILE, OpenEditors.NONE).text());
	}

	@Test
	void theFilesThatWereClosedLastAreKept() {
		EditorMemory memory = EditorMemory.of("").with(FILE, TWO);
		for (int other = 0; other < EditorMemory.MOST_FILES; other++) {
			memory = memory.with(Path.of("/home/ann/" + other + ".goldthread"), TWO);
		}
		assertTrue(memory.recall(FILE).isEmpty());
		assertEquals(TWO, memory.recall(Path.of("/home/ann/0.goldthread")));
	}

	@Test
	void noMoreThanEightAreKeptAndTheOneInFrontAmongThem() {
		List<Mark> twelve = IntStream.range(0, 12).mapToObj(index -> new Mark("diagram", "d" + index)).toList();
		OpenEditors kept = new OpenEditors(twelve, 10);
		assertEquals(OpenEditors.MOST, kept.marks().size());
		assertEquals("d10", kept.marks().get(kept.front()).key());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "one", "file 0", "file 0 diagram", "file x diagram key", "file -1 diagram key", "%zz 0 diagram key", "% 0 a b"})
	void aTextThatSaysNothingIsPassedOver(String text) {
		assertEquals("", EditorMemory.of(text).text());
	}

	@Test
	void aFrontThatIsNotThereIsTheFirst() {
		assertEquals(0, EditorMemory.of("file 7 diagram key").recall(Path.of("file")).front());
	}
}
