package org.goldthread.rules.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.goldthread.model.Stage;
import org.goldthread.model.Workstream;

/** What plans say about dates. */
final class Plans {

	private Plans() {
	}

	/** Whether work on it still goes on or lies ahead. */
	static boolean isLive(Workstream workstream) {
		return !workstream.isPlaceholder() && workstream.getStage() != Stage.CLOSED && workstream.getStage() != Stage.STOPPED;
	}

	/** The end of a workstream as it was, as expected, or as agreed; empty when it has none. */
	static Optional<LocalDate> end(Workstream workstream) {
		LocalDate expected = workstream.getEndActual() == null ? workstream.getEndForecast() : workstream.getEndActual();
		return Optional.ofNullable(expected == null ? workstream.getEndBaseline() : expected);
	}
}
