package org.goldthread.rules;

import java.util.Optional;

/** Numbers of findings by severity. */
final class SeverityCounts {

	private static final Severity[] SEVERITIES = Severity.values();

	private final int[] counts = new int[SEVERITIES.length];

	void add(Severity severity, int change) {
		counts[severity.ordinal()] += change;
	}

	int of(Severity severity) {
		return counts[severity.ordinal()];
	}

	/** The gravest severity of which there is at least one. */
	Optional<Severity> worst() {
		for (Severity severity : SEVERITIES) {
			if (of(severity) > 0) {
				return Optional.of(severity);
			}
		}
		return Optional.empty();
	}
}
