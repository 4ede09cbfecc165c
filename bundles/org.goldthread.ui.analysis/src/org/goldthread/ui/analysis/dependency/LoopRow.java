package org.goldthread.ui.analysis.dependency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.analysis.network.Handovers;
import org.goldthread.analysis.network.Loop;
import org.goldthread.analysis.network.WorkstreamLoop;
import org.goldthread.analysis.network.WorkstreamStep;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.Workstream;
import org.goldthread.rules.Words;

/**
 * A loop: things that wait for each other in a circle.
 *
 * @param title the things in order
 * @param marks letter and word: a loop of items is an error, one of workstreams a warning
 * @param advice what to do
 * @param children its steps in order
 * @param givers the workstreams that its steps begin in
 */
record LoopRow(String title, String marks, String advice, List<StepRow> children,
		Set<Workstream> givers) implements DependencyNode {

	/** A loop of items, which have no dates because of it. */
	static LoopRow of(Loop loop) {
		String round = loop.steps().stream().map(step -> name(step.from())).collect(Collectors.joining(" \u2192 "));
		String others = loop.otherItems() == 0 ? "" : ", with " + Words.count(loop.otherItems(), "other item") + " tangled up";
		return new LoopRow(round + " \u2192 " + name(loop.steps().get(0).from()) + others, "O Loop",
				"None of these items can have a date. Remove the weakest step: " + loop.weakest().words() + ".",
				loop.steps().stream().map(step -> StepRow.of(step, step.equals(loop.weakest()))).toList(),
				loop.steps().stream().flatMap(step -> Handovers.workstream(step.from()).stream()).collect(Collectors.toUnmodifiableSet()));
	}

	/** A loop of workstreams, of which nobody knows whether it is one before the items are named. */
	static LoopRow of(WorkstreamLoop loop) {
		String round = loop.steps().stream().map(step -> name(step.giver())).collect(Collectors.joining(" \u2192 "));
		return new LoopRow(round + " \u2192 " + name(loop.steps().get(0).giver()), "O Loop of workstreams",
				"These workstreams wait for each other. Name the items that are handed over to see whether it is a loop in truth.",
				loop.steps().stream().map(StepRow::of).toList(),
				loop.steps().stream().map(WorkstreamStep::giver).collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether a workstream, or an item of it, is part of the loop. */
	boolean concerns(Workstream workstream) {
		return givers.contains(workstream);
	}

	@Override
	public Optional<Element> element() {
		return children.get(0).element();
	}

	private static String name(Element element) {
		return element.getReference() == null || element.getReference().isEmpty() ? Labels.of(element) : element.getReference();
	}
}
