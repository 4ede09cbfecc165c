package org.goldthread.render.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Columns of amounts in pounds, each split into the same parts.
 *
 * @param title what it shows
 * @param parts the parts that columns are split into, from below
 * @param columns from left to right
 */
public record BarChart(String title, List<ChartPart> parts, List<ChartColumn> columns) {

	/** Copies the lists. */
	public BarChart {
		parts = List.copyOf(parts);
		columns = List.copyOf(columns);
	}

	/** The least amount that has to be shown, in pounds; at most 0. */
	public double least() {
		return columns.stream().flatMap(column -> Stream.of(column.below(), column.low())).reduce(0.0, Math::min);
	}

	/** The greatest amount that has to be shown, in pounds; at least 0. */
	public double greatest() {
		return columns.stream().flatMap(column -> Stream.of(column.above(), column.high(), column.mark().orElse(0))).reduce(0.0, Math::max);
	}

	/** The unit in which its amounts are short. */
	public PoundUnit unit() {
		return PoundUnit.of(Math.max(greatest(), -least()));
	}
}
