package org.goldthread.ui.registers.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class PresentValuesTest {

	@Test
	void aSharedValueIsSaid() {
		assertEquals("3 rows say \u201cLegal\u201d now.", new PresentValues(List.of("Legal", "Legal", "Legal")).sentence());
	}

	@Test
	void mixedValuesAreCounted() {
		assertEquals("4 rows with mixed values: \u201cLegal\u201d (2), \u201cPeople\u201d (1), nothing (1).",
				new PresentValues(List.of("People", "Legal", "", "Legal")).sentence());
	}

	@Test
	void manyDifferentValuesAreNotAllNamed() {
		assertEquals("6 rows with mixed values: \u201ca\u201d (1), \u201cb\u201d (1), \u201cc\u201d (1), \u201cd\u201d (1) and 2 others.",
				new PresentValues(List.of("a", "b", "c", "d", "e", "f")).sentence());
	}

	@Test
	void mixedValuesShareNone() {
		assertEquals(Optional.empty(), new PresentValues(List.of("a", "b")).shared());
	}
}
