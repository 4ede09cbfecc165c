package org.goldthread.ui.registers.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;

final class PasteWordsTest {

	@Test
	void rowsAreCounted() {
		assertEquals("Pasted 1 row", PasteWords.of(pasted(List.of())));
	}

	@Test
	void anotherReferenceIsNamed() {
		assertEquals("Pasted 1 row; references that were taken are new: R-003 is now R-019",
				PasteWords.of(pasted(List.of(new BlockResult.Renumbering("R-003", Optional.of("R-019"))))));
	}

	@Test
	void oneThatCannotBeReplacedIsLeftOut() {
		assertEquals("Pasted 1 row; references that were taken are new: X is left out",
				PasteWords.of(pasted(List.of(new BlockResult.Renumbering("X", Optional.empty())))));
	}

	@Test
	void fourAreNamedAndTheOthersCounted() {
		List<BlockResult.Renumbering> six = IntStream.range(0, 6).mapToObj(i -> new BlockResult.Renumbering("R-" + i, Optional.of("R-1" + i))).toList();
		assertEquals("Pasted 1 row; references that were taken are new: R-0 is now R-10, R-1 is now R-11, R-2 is now R-12, R-3 is now R-13 and 2 more",
				PasteWords.of(pasted(six)));
	}

	private static BlockResult pasted(List<BlockResult.Renumbering> renumberings) {
		return BlockResult.written(List.of(Elements.create(Literals.RISK, Risk.class)), renumberings);
	}
}
