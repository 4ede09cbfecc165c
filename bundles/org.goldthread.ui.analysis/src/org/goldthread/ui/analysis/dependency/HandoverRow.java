package org.goldthread.ui.analysis.dependency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.analysis.network.Handovers;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.ui.analysis.part.Days;

/**
 * One hand-over as it is shown.
 *
 * @param handover the hand-over
 * @param giver the workstream that hands over
 * @param receiver the workstream that waits
 * @param needBy when it is needed
 * @param forecast when it is expected
 * @param slack working days from forecast to need-by, negative when it is late; empty without both dates and once it is
 *        delivered or withdrawn
 * @param late whether it is open and comes after it is needed
 * @param critical whether it ties two steps of the critical path
 * @param inLoop whether it is part of a loop that is named
 */
record HandoverRow(Dependency handover, Optional<Workstream> giver, Optional<Workstream> receiver, Optional<LocalDate> needBy,
		Optional<LocalDate> forecast, OptionalInt slack, boolean late, boolean critical, boolean inLoop) implements DependencyNode {

	Agreement agreement() {
		return Agreement.of(handover);
	}

	/** Whether it is still to come and a side has not agreed. */
	boolean isUnagreed() {
		return Handovers.isOpen(handover) && agreement() != Agreement.BOTH;
	}

	/** Whether {@code workstream} gives or waits. */
	boolean concerns(Workstream workstream) {
		return isGivenBy(workstream) || isWaitedForBy(workstream);
	}

	boolean isGivenBy(Workstream workstream) {
		return giver.filter(workstream::equals).isPresent();
	}

	boolean isWaitedForBy(Workstream workstream) {
		return receiver.filter(workstream::equals).isPresent();
	}

	@Override
	public Optional<Element> element() {
		return Optional.of(handover);
	}

	@Override
	public String title() {
		return Labels.of(handover);
	}

	/** From whom to whom: "WS-01 → WS-04". */
	@Override
	public String between() {
		return name(giver) + " \u2192 " + name(receiver);
	}

	/** Letter and word of all that is wrong or special: "L Late · O Loop · C Critical", or how it ended. */
	@Override
	public String marks() {
		if (!Handovers.isOpen(handover)) {
			return handover.getStatus().getLiteral();
		}
		List<String> marks = new ArrayList<>(3);
		if (late) {
			marks.add("L Late");
		}
		if (inLoop) {
			marks.add("O Loop");
		}
		if (critical) {
			marks.add("C Critical");
		}
		return String.join(" \u00b7 ", marks);
	}

	@Override
	public String need() {
		return Days.of(needBy);
	}

	@Override
	public String expected() {
		return Days.of(forecast);
	}

	@Override
	public String room() {
		return slack.isPresent() ? Days.count(slack.getAsInt()) : "";
	}

	@Override
	public String advice() {
		String late = handover.getImpactIfLate() == null || handover.getImpactIfLate().isBlank() ? "" : "\nIf it is late: " + handover.getImpactIfLate();
		return title() + late;
	}

	@Override
	public String agreed() {
		return agreement().words();
	}

	private static String name(Optional<Workstream> workstream) {
		return workstream.map(found -> found.getReference() == null || found.getReference().isEmpty() ? Labels.of(found) : found.getReference())
				.orElse("?");
	}
}
