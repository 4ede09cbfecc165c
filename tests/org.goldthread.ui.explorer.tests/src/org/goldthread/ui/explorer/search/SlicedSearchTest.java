package org.goldthread.ui.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.Risk;
import org.junit.jupiter.api.Test;

class SlicedSearchTest {

	private static final int MOST = 50;

	private final Risk budget = risk("R-010", "Late budget");
	private final Risk late = risk("R-002", "Platform is late");
	private final Risk first = risk("R-01", "Staff leave early");
	private final PortfolioResource portfolio = aPortfolio().with(budget, late, first).inResource();
	private final AtomicLong time = new AtomicLong();

	@Test
	void theElementOfAReferenceComesFirst() {
		assertEquals(List.of(first, budget), all(search(portfolio, "r-01")));
	}

	@Test
	void wordsMayStandInAnyOrder() {
		assertEquals(List.of(late), all(search(portfolio, "late PLATFORM")));
	}

	@Test
	void labelsThatStartWithTheTextComeBeforeThoseThatContainIt() {
		Risk named = risk(null, "Late delivery");
		portfolio.portfolio().orElseThrow().getRisks().add(named);
		assertEquals(List.of(named, budget, late), all(search(portfolio, "late")));
	}

	@Test
	void noMoreAreFoundThanWanted() {
		assertEquals(MOST, all(search(large(), "staff")).size());
	}

	@Test
	void aSliceEndsInTime() {
		SlicedSearch search = search(large(), "staff");
		assertFalse(search.step());
		assertTrue(Duration.ofNanos(time.get()).toMillis() <= 8, () -> time.get() + " ns");
	}

	@Test
	void allPortfoliosAreSearched() {
		Risk other = risk("R-01", "Staff leave late");
		PortfolioResource second = aPortfolio().with(other).inResource();
		assertEquals(List.of(first, other), all(new SlicedSearch(List.of(portfolio, second), Element.class::isInstance, "staff", MOST, this::tick)));
	}

	@Test
	void aChangeInBetweenIsHeardOf() {
		PortfolioResource large = large();
		SlicedSearch search = search(large, "staff");
		search.step();
		large.portfolio().orElseThrow().getRisks().removeIf(risk -> !"R-7".equals(risk.getReference()));
		assertEquals(List.of(large.portfolio().orElseThrow().getRisks().get(0)), all(search));
	}

	@Test
	void onlyWantedElementsAreFound() {
		assertEquals(List.of(), all(new SlicedSearch(List.of(portfolio), Literals.ROLE::isInstance, "late", MOST, this::tick)));
	}

	@Test
	void aBlankTextFindsTheFirstElements() {
		assertEquals(List.of(budget, late), all(new SlicedSearch(List.of(portfolio), Literals.RISK::isInstance, " ", 2, this::tick)));
	}

	private SlicedSearch search(PortfolioResource searched, String text) {
		return new SlicedSearch(List.of(searched), Element.class::isInstance, text, MOST, this::tick);
	}

	/** A millisecond passes between two looks at the clock. */
	private long tick() {
		return time.addAndGet(Duration.ofMillis(1).toNanos());
	}

	private static List<?> all(SlicedSearch search) {
		while (!search.step()) {
			assertTrue(search.found().size() <= MOST);
		}
		return search.found();
	}

	private static PortfolioResource large() {
		return aPortfolio().with(IntStream.range(0, 100).mapToObj(number -> risk("R-" + number, "Staff leave")).toArray(Risk[]::new)).inResource();
	}

	private static Risk risk(String reference, String name) {
		Risk risk = Elements.create(Literals.RISK, Risk.class);
		risk.setReference(reference);
		risk.setName(name);
		return risk;
	}
}
