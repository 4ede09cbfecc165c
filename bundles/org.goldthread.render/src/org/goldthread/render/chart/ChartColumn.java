package org.goldthread.render.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One column.
 *
 * @param label what stands below it
 * @param amounts pounds of each part of the chart, in that order; negative ones hang below the axis
 * @param low low end of the range of the whole, in pounds
 * @param high high end of the range of the whole, in pounds
 * @param mark pounds that are asked for; empty where nothing may be compared
 */
public record ChartColumn(String label, List<Double> amounts, double low, double high, OptionalDouble mark) {

	/** Copies the amounts. */
	public ChartColumn {
		amounts = List.copyOf(amounts);
	}

	/** Pounds of all parts together. */
	public double total() {
		return amounts.stream().mapToDouble(Double::doubleValue).sum();
	}

	/** How far the parts reach up from the axis, in pounds; at least 0. */
	public double above() {
		return amounts.stream().mapToDouble(Double::doubleValue).filter(amount -> amount > 0).sum();
	}

	/** How far the parts reach down from the axis, in pounds; at most 0. */
	public double below() {
		return amounts.stream().mapToDouble(Double::doubleValue).filter(amount -> amount < 0).sum();
	}
}
