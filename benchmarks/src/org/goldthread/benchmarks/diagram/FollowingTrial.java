package org.goldthread.benchmarks.diagram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.goldthread.benchmarks.Repetition;
import org.goldthread.model.ChangeHub;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Workstream;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.EditStack;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.viewpoint.view.LiveDiagram;

/** Edits a portfolio again and again, one element at a time, and measures how long its diagram takes to follow. */
final class FollowingTrial {

	private static final int UNMEASURED = 2_000;
	private static final int MEASURED = 1_000;
	private static final double NANOSECONDS = 1e6;
	private static final Duration SLICE = Duration.ofMillis(8);

	private final LargeMap map;
	private final EditStack edits;
	private final LiveDiagram live;
	private final Random random = new Random(1);
	private long nanoseconds;

	/**
	 * Milliseconds of evaluation after an edit.
	 *
	 * @param atOnce95 until the diagram shows it, 95th percentile
	 * @param worst the longest
	 * @param idle95 what is left to evaluate when idle, 95th percentile
	 */
	record Times(double atOnce95, double worst, double idle95) {
	}

	FollowingTrial(LargeMap map) {
		this.map = map;
		edits = new EditStack(map.resource().changeHub());
		live = new LiveDiagram(map.evaluator(), map.specification(), map.portfolio(), Set.of(), Set.of(), new ChangeHub());
		map.resource().changeHub().addListener(new Stopwatch());
	}

	Times measure() {
		List<Double> atOnce = new ArrayList<>();
		List<Double> idle = new ArrayList<>();
		for (int i = 0; i < UNMEASURED + MEASURED; i++) {
			nanoseconds = 0;
			edits.apply(next());
			double following = nanoseconds / NANOSECONDS;
			long start = System.nanoTime();
			while (!live.step(SLICE)) {
				// goes on
			}
			if (i >= UNMEASURED) {
				atOnce.add(following);
				idle.add((System.nanoTime() - start) / NANOSECONDS);
			}
			if (i % 2 == 1) {
				edits.undo();
			}
			edits.flush();
		}
		if (!live.contents().equals(map.evaluator().evaluate(map.specification(), map.portfolio(), Set.of(), Set.of()))) {
			throw new IllegalStateException("The diagram does not show what there is");
		}
		return new Times(Repetition.percentile(atOnce, 95), Repetition.percentile(atOnce, 100), Repetition.percentile(idle, 95));
	}

	private Edit next() {
		Workstream workstream = map.workstreams().get(random.nextInt(map.workstreams().size()));
		return switch (random.nextInt(10)) {
			case 0, 1, 2, 3 -> SetFeature.of(workstream, Literals.ELEMENT__NAME, "Name " + random.nextInt());
			case 4, 5 -> SetFeature.of(workstream, Literals.WORKSTREAM__END_FORECAST, workstream.getEndForecast().plusDays(31));
			case 6, 7 -> SetFeature.of(workstream.getContributions().getFirst(), Literals.CONTRIBUTION__WEIGHT, 1 + random.nextInt(50));
			case 8 -> SetFeature.of(workstream.getContributions().getFirst(), Literals.CONTRIBUTION__OUTCOME,
					map.outcomes().get(random.nextInt(map.outcomes().size())));
			default -> CreateElement.in(map.portfolio().getProgrammes().getFirst(), Literals.PROGRAMME__WORKSTREAMS, Literals.WORKSTREAM, created -> { });
		};
	}

	private final class Stopwatch implements ChangeListener {

		@Override
		public void changed(Notification change) {
			long start = System.nanoTime();
			live.changed(change);
			nanoseconds += System.nanoTime() - start;
		}

		@Override
		public void settled() {
			long start = System.nanoTime();
			live.settled();
			nanoseconds += System.nanoTime() - start;
		}
	}
}
