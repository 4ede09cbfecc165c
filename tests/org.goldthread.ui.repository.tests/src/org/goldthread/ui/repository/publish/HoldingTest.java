package org.goldthread.ui.repository.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.testing.portfolio.EditedExample;
import org.junit.jupiter.api.Test;

class HoldingTest {

	private final Portfolio portfolio = new EditedExample().portfolio();

	@Test
	void aFirstRevisionIsToldByTheListsOfItsPortfolio() {
		assertTrue(words().contains("Risks: " + portfolio.getRisks().size()), words().toString());
	}

	@Test
	void aListWithoutElementsIsNotTold() {
		portfolio.getRisks().clear();
		assertEquals(List.of(), words().stream().filter(line -> line.startsWith("Risks:")).toList());
	}

	private List<String> words() {
		WorkingCopy copy = new WorkingCopy(portfolio.getId(), portfolio.getName(), Optional.empty(),
				Changes.between(Map.of(), Decomposition.of(portfolio, id -> null)));
		return Holding.of(copy).stream().map(Holding::words).toList();
	}
}
