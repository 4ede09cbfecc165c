package org.goldthread.ui.repository.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.repository.view.RepositoryRow.RevisionRow;
import org.junit.jupiter.api.Test;

class RepositoryRowsTest {

	private final List<Revision> revisions = List.of(Revisions.of("A", 1), Revisions.of("A", 2), Revisions.of("B", 1, Optional.of("Cabinet")),
			Revisions.of("C", 1), Revisions.of("C", 2), Revisions.of("C", 3));

	@Test
	void portfoliosStandByTheirNewestRevision() {
		assertEquals(List.of("C", "A", "B"), ids(RepositoryRows.of(revisions, Optional.empty())));
	}

	@Test
	void thePortfolioThatIsWorkedOnStandsFirst() {
		assertEquals(List.of("B", "C", "A"), ids(RepositoryRows.of(revisions, copy("B", 1, "B1"))));
	}

	@Test
	void revisionsStandNewestFirstAndKnowTheOneBefore() {
		PortfolioRow first = RepositoryRows.of(revisions, Optional.empty()).get(0);
		assertEquals(List.of(3, 2, 1), first.children().stream().map(row -> row.revision().number()).toList());
		assertEquals(Optional.of(revisions.get(4)), first.head().previous());
	}

	@Test
	void theRevisionThatTheCopyCameFromIsMarked() {
		List<RevisionRow> rows = RepositoryRows.of(revisions, copy("C", 2, "C2")).get(0).children();
		assertEquals(List.of(false, true, false), rows.stream().map(RevisionRow::yours).toList());
	}

	@Test
	void aRevisionOfTheSameNumberWithAnotherHashIsNotMarked() {
		assertTrue(RepositoryRows.of(revisions, copy("C", 2, "other")).get(0).children().stream().noneMatch(RevisionRow::yours));
	}

	@Test
	void baselineAndOwnCopyAreTags() {
		RevisionRow row = RepositoryRows.of(revisions, copy("B", 1, "B1")).get(0).head();
		assertEquals(List.of("Cabinet", "yours"), RevisionWords.tags(row).stream().map(Tag::text).toList());
	}

	@Test
	void rowsOfTheSameRevisionAreEqualWhoeverWorksOnIt() {
		RevisionRow before = RepositoryRows.of(revisions, Optional.empty()).get(2).head();
		RevisionRow after = RepositoryRows.of(revisions, copy("B", 1, "B1")).get(0).head();
		assertEquals(before, after);
		assertFalse(before.yours());
	}

	private static Optional<OriginStamp> copy(String portfolio, int number, String hash) {
		return Optional.of(new OriginStamp(portfolio, "", Optional.of(number), Optional.of(hash)));
	}

	private static List<String> ids(List<PortfolioRow> rows) {
		return rows.stream().map(PortfolioRow::portfolio).toList();
	}
}
