package org.goldthread.ui.analysis.dependency;

import java.util.Optional;

import org.goldthread.analysis.network.Link;
import org.goldthread.analysis.network.PathStep;
import org.goldthread.analysis.network.WorkstreamStep;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.ui.analysis.part.Days;

/**
 * One step of a loop or of the critical path.
 *
 * @param title what comes, and before what
 * @param target the element that the step leads to
 * @param marks letter and word of what is special about it
 * @param expected when it comes at the earliest
 * @param room working days in hand before it moves what follows
 */
record StepRow(String title, Element target, String marks, String expected, String room) implements DependencyNode {

	/** A step round a loop of items. */
	static StepRow of(Link link, boolean weakest) {
		return new StepRow(link.words(), link.dependency().<Element>map(handover -> handover).orElse(link.to()),
				weakest ? "W Weakest, remove it first" : "", "", "");
	}

	/** A step round a loop of workstreams. */
	static StepRow of(WorkstreamStep step) {
		return new StepRow(Labels.of(step.giver()) + " before " + Labels.of(step.receiver()) + " (" + Labels.of(step.dependency()) + ")",
				step.dependency(), "N Names no items", "", "");
	}

	/** A step of the critical path. */
	static StepRow of(PathStep step) {
		String cause = step.link().flatMap(Link::dependency).map(handover -> ", by " + Labels.of(handover)).orElse("");
		return new StepRow(Labels.of(step.item()) + cause, step.item(), "C Critical", Days.of(step.earliest()),
				step.link().isPresent() ? Days.count(step.gap()) : "");
	}

	/** Whether the step leads to an item of a workstream. */
	boolean concerns(Workstream workstream) {
		return target.eContainer() == workstream;
	}

	@Override
	public Optional<Element> element() {
		return Optional.of(target);
	}
}
