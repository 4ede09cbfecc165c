package org.goldthread.exchange.register;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GovernanceBody;
import org.goldthread.model.Meeting;
import org.goldthread.model.Portfolio;

/** Rows that hang in meetings of governance bodies. */
final class MeetingRows {

	private MeetingRows() {
	}

	/** The meetings of all bodies, in the order of the portfolio. */
	static Stream<Meeting> meetings(Portfolio portfolio) {
		return portfolio.getGovernanceBodies().stream().flatMap(body -> body.getMeetings().stream());
	}

	/** The body whose meeting a row hangs in. */
	static Cell body(EObject row, RegisterContext context) {
		EObject meeting = row.eContainer();
		return ComputedCells.link(meeting != null && meeting.eContainer() instanceof GovernanceBody body ? Optional.of(body) : Optional.empty(),
				context);
	}
}
