package org.goldthread.ui.analysis.impact;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.analysis.impact.Impact;
import org.goldthread.analysis.impact.ImpactAnalysis;
import org.goldthread.analysis.network.DependencyNetwork;
import org.goldthread.analysis.network.ItemSchedule;
import org.goldthread.analysis.network.ItemState;
import org.goldthread.model.Dependency;
import org.goldthread.model.Element;
import org.goldthread.model.HandoverItem;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.ui.analysis.part.Days;

/** What can slip: a milestone, a deliverable, or everything still to come in a workstream. */
final class SlippingElement {

	private SlippingElement() {
	}

	/** What slips when {@code selected} does: for a hand-over the item that is handed over; empty for what cannot slip. */
	static Optional<Element> of(EObject selected) {
		return switch (selected) {
			case HandoverItem item -> Optional.of(item);
			case Workstream workstream -> Optional.of(workstream);
			case Dependency handover -> Optional.ofNullable(handover.getGiverItem());
			default -> Optional.empty();
		};
	}

	/** What follows when an element of {@link #of(EObject)} slips by some working days. */
	static Impact impact(ImpactAnalysis analysis, Element element, int days) {
		return element instanceof Workstream workstream ? analysis.of(workstream, days) : analysis.of((HandoverItem) element, days);
	}

	/** Why an element cannot slip, one sentence; empty when it can. */
	static Optional<String> obstacle(DependencyNetwork network, Element element) {
		if (!(element instanceof HandoverItem item) || !network.contains(item)) {
			return Optional.empty();
		}
		ItemSchedule schedule = network.schedule(item);
		if (schedule.state() == ItemState.DONE) {
			return Optional.of(Labels.of(item) + " happened on " + Days.of(schedule.earliest()) + ", so it cannot slip.");
		}
		return schedule.state() == ItemState.IN_LOOP
				? Optional.of(Labels.of(item) + " is part of a loop and has no date to slip from. The view Dependencies names the loop.")
				: Optional.empty();
	}
}
