package org.goldthread.ui.analysis.dependency;

import java.util.Optional;

import org.goldthread.model.Workstream;

/**
 * Which hand-overs are shown.
 *
 * @param workstream the one whose give and get is shown; empty for all
 * @param late only those that are late
 * @param unagreed only those that a side has not agreed
 */
record DependencyFilter(Optional<Workstream> workstream, boolean late, boolean unagreed) {

	boolean accepts(HandoverRow row) {
		return (!late || row.late()) && (!unagreed || row.isUnagreed()) && workstream.map(row::concerns).orElse(true);
	}

	/** Whether hand-overs are left out that concern the workstream. */
	boolean isNarrow() {
		return late || unagreed;
	}
}
