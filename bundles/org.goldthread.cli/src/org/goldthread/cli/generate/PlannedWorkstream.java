package org.goldthread.cli.generate;

import java.time.LocalDate;

import org.goldthread.model.Milestone;
import org.goldthread.model.Workstream;

/**
 * A workstream as other areas see it.
 *
 * @param workstream the workstream
 * @param subject what it is about, unique in the portfolio
 * @param live its go-live, on which others wait and with which savings start
 * @param liveOn when it is meant to go live, also where a fault took the date away
 */
record PlannedWorkstream(Workstream workstream, String subject, Milestone live, LocalDate liveOn) {
}
