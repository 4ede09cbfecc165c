package org.goldthread.benchmarks.editor.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.benchmarks.Repetition;

/** Times in milliseconds, collected under names. */
final class Figures {

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	void add(String name, double milliseconds) {
		times.computeIfAbsent(name, first -> new ArrayList<>()).add(milliseconds);
	}

	double median(String name) {
		return Repetition.percentile(times.get(name), 50);
	}

	double almostAll(String name) {
		return Repetition.percentile(times.get(name), 95);
	}

	double longest(String name) {
		return Collections.max(times.get(name));
	}
}
