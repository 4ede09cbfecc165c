package org.goldthread.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One figure of a benchmark, most often beside an anchor that was measured in the same run.
 *
 * @param name what was measured, without tabs
 * @param value median of the measurements, in {@code unit}
 * @param unit unit of value and anchor
 * @param anchor what the value is compared with; empty for a figure that stands by itself
 * @param goal greatest ratio of value to anchor that is good enough; empty where there is none
 */
public record Measure(String name, double value, String unit, OptionalDouble anchor, OptionalDouble goal) {

	/** The names of the columns of {@link #line()}. */
	public static final String HEADER = "measure\tvalue\tunit\tanchor\tratio\tgoal\tok|missed";

	/** A figure that must not be more than {@code goal} times its anchor. */
	public static Measure against(String name, double value, String unit, double anchor, double goal) {
		return new Measure(name, value, unit, OptionalDouble.of(anchor), OptionalDouble.of(goal));
	}

	/** A figure that is told beside its anchor, without a goal. */
	public static Measure beside(String name, double value, String unit, double anchor) {
		return new Measure(name, value, unit, OptionalDouble.of(anchor), OptionalDouble.empty());
	}

	/** A figure that is only told. */
	public static Measure apart(String name, double value, String unit) {
		return new Measure(name, value, unit, OptionalDouble.empty(), OptionalDouble.empty());
	}

	/** Value divided by anchor; empty without an anchor. */
	public OptionalDouble ratio() {
		return anchor.isPresent() ? OptionalDouble.of(value / anchor.getAsDouble()) : OptionalDouble.empty();
	}

	/** Whether the goal is reached; true where there is none. */
	public boolean isMet() {
		return goal.isEmpty() || ratio().getAsDouble() <= goal.getAsDouble();
	}

	/** The figure as one line, its columns divided by tabs; a hyphen where there is nothing. */
	public String line() {
		return String.join("\t", name, number(OptionalDouble.of(value)), unit, number(anchor), number(ratio()), number(goal),
				isMet() ? "ok" : "missed");
	}

	private static String number(OptionalDouble number) {
		return number.isPresent() ? String.format(Locale.ROOT, number.getAsDouble() < 100 ? "%.2f" : "%.0f", number.getAsDouble()) : "-";
	}
}
