package org.goldthread.exchange.register;

import static org.goldthread.testing.portfolio.Words.having;
import static org.goldthread.testing.portfolio.Words.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.model.Element;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;

class ReferenceOrderTest {

	@Test
	void numbersCountAsNumbers() {
		assertEquals(List.of("R-2", "R-10"), sorted("R-10", "R-2"));
	}

	@Test
	void differentStemsStayTogether() {
		assertEquals(List.of("A-9", "B-1", "B-2"), sorted("B-2", "A-9", "B-1"));
	}

	@Test
	void elementsWithoutReferenceComeLast() {
		assertEquals(List.of("R-1", ""), sorted("", "R-1"));
	}

	@Test
	void equalReferencesAreOrderedById() {
		Risk first = having(risk("R-1", "First"), risk -> risk.setId("a"));
		Risk second = having(risk("R-1", "Second"), risk -> risk.setId("b"));

		assertEquals(List.of(first, second), Stream.of(second, first).sorted(new ReferenceOrder()).toList());
	}

	private static List<String> sorted(String... references) {
		return Stream.of(references).map(reference -> risk(reference, "Risk")).sorted(new ReferenceOrder())
				.map(Element::getReference).toList();
	}
}
