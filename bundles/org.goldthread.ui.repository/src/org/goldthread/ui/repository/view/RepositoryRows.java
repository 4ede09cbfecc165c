package org.goldthread.ui.repository.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;
import org.goldthread.ui.repository.view.RepositoryRow.PortfolioRow;
import org.goldthread.ui.repository.view.RepositoryRow.RevisionRow;

/** Puts revisions into the rows of the view. */
public final class RepositoryRows {

	private RepositoryRows() {
	}

	/**
	 * The portfolios, that of the working copy first, then those with the newest revisions.
	 *
	 * @param revisions all revisions of a repository, those of a portfolio oldest first
	 * @param copy what the working copy says of itself; empty when none is open
	 */
	public static List<PortfolioRow> of(List<Revision> revisions, Optional<OriginStamp> copy) {
		Map<String, List<Revision>> byPortfolio = new LinkedHashMap<>();
		revisions.forEach(revision -> byPortfolio.computeIfAbsent(revision.portfolio(), id -> new ArrayList<>()).add(revision));
		return byPortfolio.values().stream().map(own -> portfolio(own, copy))
				.sorted(Comparator.comparing((PortfolioRow row) -> !row.active())
						.thenComparing(row -> row.head().revision().publishedAt(), Comparator.reverseOrder()))
				.toList();
	}

	/** Whether a working copy came from a revision, by number and hash. */
	static boolean isOrigin(Revision revision, OriginStamp copy) {
		return copy.portfolio().equals(revision.portfolio()) && copy.revision().equals(Optional.of(revision.number()))
				&& copy.hash().equals(Optional.of(revision.hash()));
	}

	private static PortfolioRow portfolio(List<Revision> revisions, Optional<OriginStamp> copy) {
		List<RevisionRow> rows = new ArrayList<>();
		Optional<Revision> previous = Optional.empty();
		for (Revision revision : revisions) {
			rows.add(new RevisionRow(revision, previous, copy.filter(own -> isOrigin(revision, own)).isPresent()));
			previous = Optional.of(revision);
		}
		Collections.reverse(rows);
		Revision head = previous.orElseThrow();
		return new PortfolioRow(head.portfolio(), head.portfolioName(), copy.filter(own -> own.portfolio().equals(head.portfolio())).isPresent(),
				List.copyOf(rows));
	}
}
