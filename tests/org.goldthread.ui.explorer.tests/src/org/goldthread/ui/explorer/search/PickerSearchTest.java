package org.goldthread.ui.explorer.search;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;

class PickerSearchTest {

	private final Risk first = risk("Staff leave early");
	private final Risk second = risk("Budget comes late");
	private final PortfolioResource portfolio = aPortfolio().with(first, second).inResource();
	private final Queue<Runnable> waiting = new ArrayDeque<>();
	private final List<List<EObject>> heard = new ArrayList<>();
	private final AtomicLong time = new AtomicLong();
	private final PickerSearch search = new PickerSearch(
			text -> new SlicedSearch(List.of(portfolio), Literals.RISK::isInstance, text, 10, () -> time.addAndGet(1_000_000_000)), waiting::add, heard::add);

	@Test
	void nothingIsSearchedWhileEventsWait() {
		search.search("staff");
		assertTrue(heard.isEmpty());
	}

	@Test
	void whatIsFoundIsHeardOfOnceAllWasLookedAt() {
		search.search("staff");
		runAll();
		assertEquals(List.of(List.of(first)), heard);
	}

	@Test
	void aNewTextEndsTheSearchForTheOneBefore() {
		search.search("staff");
		waiting.remove().run();
		search.search("budget");
		runAll();
		assertEquals(List.of(List.of(second)), heard);
	}

	@Test
	void finishingDoesNotWait() {
		search.search("budget");
		search.finish();
		assertEquals(List.of(List.of(second)), heard);
	}

	@Test
	void nothingIsHeardAfterTheEnd() {
		search.search("budget");
		search.close();
		runAll();
		assertTrue(heard.isEmpty());
	}

	private void runAll() {
		while (!waiting.isEmpty()) {
			waiting.remove().run();
		}
	}

	private static Risk risk(String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setName(name);
		return risk;
	}
}
