package org.goldthread.benchmarks.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.benchmarks.Repetition;
import org.goldthread.model.edit.EditStack;
import org.goldthread.rules.LiveRules;

/** Edits a portfolio again and again and measures how long the rules take to follow. */
final class EditTrial {

	private static final int UNMEASURED = 3_000;
	private static final int MEASURED = 1_000;
	private static final double NANOSECONDS = 1e6;
	private static final Duration SLICE = Duration.ofNanos(1);

	private final EditMix mix;
	private final EditStack edits;
	private final LiveRules live;
	private long hearing;

	/**
	 * Milliseconds after an edit.
	 *
	 * @param elements95 in which the rules hear of it and check all elements that it concerns, 95th percentile
	 * @param elementsWorst the longest
	 * @param whole95 from then on until the portfolio as a whole is checked, 95th percentile
	 * @param wholeWorst the longest
	 */
	record Times(double elements95, double elementsWorst, double whole95, double wholeWorst) {
	}

	EditTrial(FaultyPortfolio faulty) {
		edits = new EditStack(faulty.resource().changeHub());
		live = faulty.live();
		faulty.resource().changeHub().addListener(this::hear);
		mix = new EditMix(faulty.portfolio());
	}

	Times measure() {
		List<Double> elements = new ArrayList<>();
		List<Double> whole = new ArrayList<>();
		for (int i = 0; i < UNMEASURED + MEASURED; i++) {
			hearing = 0;
			edits.apply(mix.next());
			boolean measured = i >= UNMEASURED;
			double first = hearing / NANOSECONDS + follow(false);
			if (measured) {
				elements.add(first);
			}
			if (measured || i % 20 == 0) {
				double second = follow(true);
				if (measured) {
					whole.add(second);
				}
			}
			edits.flush();
		}
		return new Times(Repetition.percentile(elements, 95), Repetition.percentile(elements, 100), Repetition.percentile(whole, 95),
				Repetition.percentile(whole, 100));
	}

	private void hear(Notification change) {
		long start = System.nanoTime();
		live.changed(change);
		hearing += System.nanoTime() - start;
	}

	private double follow(boolean toTheEnd) {
		long start = System.nanoTime();
		while (!(toTheEnd ? live.isUpToDate() : live.areElementsUpToDate())) {
			live.step(SLICE);
		}
		return (System.nanoTime() - start) / NANOSECONDS;
	}
}
