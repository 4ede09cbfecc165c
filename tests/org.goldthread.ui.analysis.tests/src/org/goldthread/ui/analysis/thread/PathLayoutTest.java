package org.goldthread.ui.analysis.thread;

import static org.goldthread.testing.portfolio.Words.outcome;
import static org.goldthread.testing.portfolio.Words.workstream;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadEnd;
import org.goldthread.analysis.thread.ThreadGap;
import org.goldthread.analysis.thread.ThreadStep;
import org.goldthread.model.Outcome;
import org.goldthread.model.Workstream;
import org.goldthread.ui.analysis.part.TextMeasure;
import org.junit.jupiter.api.Test;

class PathLayoutTest {

	private final TextMeasure tenPixels = new TextMeasure() {
		@Override
		public int width(String text, boolean bold) {
			return 10 * text.length();
		}

		@Override
		public int height() {
			return 16;
		}
	};
	private final Workstream workstream = workstream("WS-03", "Customer front door");
	private final Outcome outcome = outcome("O-02", "Services raise quality of community life");
	private final Chain chain = new Chain(ThreadEnd.OUTCOME, List.of(new ThreadStep("", workstream), new ThreadStep("contributes 60 % to", outcome)));

	@Test
	void aChainThatFitsLiesInOneLine() {
		PlacedPath path = place(2_000, 1);
		assertEquals(path.items().get(0).box().y(), path.items().get(1).box().y());
	}

	@Test
	void aLongChainGoesOnInTheNextLine() {
		PlacedPath path = place(600, 1);
		assertTrue(path.items().get(1).box().y() > path.items().get(0).box().y());
	}

	@Test
	void nothingReachesOverTheRightEdge() {
		for (int width = 500; width < 1_500; width += 50) {
			int edge = width;
			assertTrue(place(width, 3).items().stream().allMatch(item -> item.box().right() <= edge), "at " + width);
		}
	}

	@Test
	void aTitleWithoutRoomEndsInAnEllipsisAndIsReadInFull() {
		PathItem.Step last = (PathItem.Step) place(600, 1).items().get(1);
		assertTrue(last.title().endsWith("\u2026"));
		assertEquals("O-02 Services raise quality of community life", last.words());
	}

	@Test
	void theRestOfManyChainsIsShownOnRequest() {
		PlacedPath path = place(2_000, PathLayout.FIRST_CHAINS + 7);
		assertEquals("Show 7 more", path.items().get(path.items().size() - 1).words());
	}

	@Test
	void onRequestAllChainsAreShown() {
		PlacedPath path = PathLayout.place(sections(PathLayout.FIRST_CHAINS + 7), tenPixels, 2_000, Set.of(0), gap -> Optional.empty());
		assertEquals(2 * (PathLayout.FIRST_CHAINS + 7), path.items().size());
	}

	@Test
	void theArrowDownLeadsToTheNearestStepOfTheNextLine() {
		assertEquals(3, place(2_000, 2).inNextLine(1, 1));
	}

	@Test
	void theArrowUpStaysInTheFirstLine() {
		assertEquals(1, place(2_000, 2).inNextLine(1, -1));
	}

	@Test
	void whatClosesAGapStandsBesideIt() {
		PlacedPath path = placeGaps(2_000);
		assertEquals(path.notes().get(1).box().y(), path.items().get(0).box().y());
		assertTrue(path.items().get(0).box().x() > path.notes().get(1).box().right());
	}

	@Test
	void whatClosesAGapStandsBelowItWhereThereIsNoRoom() {
		PlacedPath path = placeGaps(300);
		assertTrue(path.items().get(0).box().y() > path.notes().get(1).box().y());
		assertTrue(path.notes().get(2).box().y() > path.items().get(0).box().y());
	}

	private PlacedPath placeGaps(int width) {
		ThreadGap closed = new ThreadGap("No outcome is reached.", Optional.of(ThreadEnd.OUTCOME));
		ThreadGap open = new ThreadGap("No risk is reached.", Optional.of(ThreadEnd.RISK));
		return PathLayout.place(List.of(ThreadSection.ofGaps(List.of(closed, open))), tenPixels, width, Set.of(),
				gap -> gap == closed ? Optional.of(new GapMend("Choose an outcome\u2026", "GT-O01")) : Optional.empty());
	}

	private PlacedPath place(int width, int chains) {
		return PathLayout.place(sections(chains), tenPixels, width, Set.of(), gap -> Optional.empty());
	}

	private List<ThreadSection> sections(int chains) {
		return List.of(ThreadSection.ofChains("Outcomes", Collections.nCopies(chains, chain)));
	}
}
