package org.goldthread.ui.explorer.problems;

import java.time.LocalDate;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Labels;
import org.goldthread.rules.Words;

/** An acceptance in one line. */
final class AcceptanceWords {

	private AcceptanceWords() {
	}

	/** "Until 1 March 2027, by ROLE-01 Director: the review decides"; "Ended on" once its last day is over. */
	static String of(AcceptedFinding accepted, LocalDate today) {
		return end(accepted, today) + (accepted.getAcceptedBy() == null ? "" : ", by " + Labels.of(accepted.getAcceptedBy()))
				+ (accepted.getReason() == null ? "" : ": " + accepted.getReason().replaceAll("\\s+", " "));
	}

	/** Whether its last day is over, so that the finding is reported again. */
	static boolean hasEnded(AcceptedFinding accepted, LocalDate today) {
		return accepted.getExpires() != null && today.isAfter(accepted.getExpires());
	}

	private static String end(AcceptedFinding accepted, LocalDate today) {
		return accepted.getExpires() == null ? "Without an end" : (hasEnded(accepted, today) ? "Ended on " : "Until ") + Words.day(accepted.getExpires());
	}
}
