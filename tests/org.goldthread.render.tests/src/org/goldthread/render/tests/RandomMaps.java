package org.goldthread.render.tests;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes plausible maps by chance: 12 workstreams, 11 benefits, 7 outcomes, 4 themes, and some 40 edges. */
final class RandomMaps {

	private static final int WORKSTREAMS = 12;
	private static final int BENEFITS = 11;
	private static final int OUTCOMES = 7;
	private static final int THEMES = 4;

	private RandomMaps() {
	}

	/** Returns a map; the same for the same seed. The last workstream leads nowhere. */
	static MapSample of(long seed) {
		Random random = new Random(seed);
		MapSample sample = nodes();
		Set<String> pairs = new HashSet<>();
		for (int count = 0; count < 24; count++) {
			String from = "WS-" + random.nextInt(WORKSTREAMS - 1);
			String to = count % 6 == 0 ? "O-" + random.nextInt(OUTCOMES) : "B-" + random.nextInt(BENEFITS);
			if (pairs.add(from + to)) {
				sample.edge(from, to, 10 * (1 + random.nextInt(9)));
			}
		}
		for (int benefit = 0; benefit < BENEFITS; benefit++) {
			sample.edge("B-" + benefit, "O-" + random.nextInt(OUTCOMES), 0);
		}
		for (int outcome = 0; outcome < OUTCOMES; outcome++) {
			sample.edge("O-" + outcome, "T-" + outcome * THEMES / OUTCOMES, 0);
		}
		return sample;
	}

	private static MapSample nodes() {
		MapSample sample = new MapSample();
		for (int index = 0; index < WORKSTREAMS; index++) {
			sample.workstream("WS-" + index, "Workstream " + index, "Sep 2020");
		}
		for (int index = 0; index < BENEFITS; index++) {
			sample.benefit("B-" + index, "Benefit " + index, "£1.8m a year");
		}
		for (int index = 0; index < OUTCOMES; index++) {
			sample.outcome("O-" + index, "Outcome " + index + (index % 2 == 0 ? " with a title that needs two lines" : ""), "");
		}
		for (int index = 0; index < THEMES; index++) {
			sample.theme("T-" + index, "Theme " + index);
		}
		return sample;
	}
}
