package org.goldthread.store.history;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;

/** The entries at the head of a portfolio, read as a merge asks for them. The first failure is kept, and ends the merge by {@link #check}. */
final class HeadEntries {

	private final HistoryReader history;
	private final Revision head;
	private final Map<String, Optional<ElementVersion>> known = new HashMap<>();
	private SQLException failed;
	private UnsoundRevisionException unsound;

	HeadEntries(HistoryReader history, Revision head) {
		this.history = history;
		this.head = head;
	}

	/** The entry of an id; null when there is none. */
	ElementVersion get(String id) {
		return known.computeIfAbsent(id, this::read).orElse(null);
	}

	/** All references of the portfolio. */
	Collection<String> references() {
		try {
			return history.state(head.portfolio(), head.number()).values().stream().map(version -> version.values("reference"))
					.flatMap(List::stream).toList();
		} catch (SQLException e) {
			failed = e;
		} catch (UnsoundRevisionException e) {
			unsound = e;
		}
		return List.of();
	}

	/** Fails if anything could not be read. */
	void check() throws SQLException, UnsoundRevisionException {
		if (failed != null) {
			throw failed;
		}
		if (unsound != null) {
			throw unsound;
		}
	}

	private Optional<ElementVersion> read(String id) {
		try {
			return history.entry(head.portfolio(), head.number(), id);
		} catch (SQLException e) {
			failed = e;
		} catch (UnsoundRevisionException e) {
			unsound = e;
		}
		return Optional.empty();
	}
}
