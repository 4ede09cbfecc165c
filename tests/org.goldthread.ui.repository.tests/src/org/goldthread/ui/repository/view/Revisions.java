package org.goldthread.ui.repository.view;

import java.time.Instant;
import java.util.Optional;

import org.goldthread.store.history.PublishingNote;
import org.goldthread.store.history.Revision;

/** Revisions to test with. */
final class Revisions {

	private Revisions() {
	}

	/** A revision that anna published, each number a day later. */
	static Revision of(String portfolio, int number) {
		return of(portfolio, number, Optional.empty());
	}

	/** A revision with the name of a baseline. */
	static Revision of(String portfolio, int number, Optional<String> baseline) {
		return new Revision(portfolio, number, "", portfolio + number, Instant.parse("2026-11-01T09:05:00Z").plusSeconds(86_400L * number),
				new PublishingNote("anna", "Risk owner", "Message " + number), "Portfolio " + portfolio, baseline, number);
	}
}
