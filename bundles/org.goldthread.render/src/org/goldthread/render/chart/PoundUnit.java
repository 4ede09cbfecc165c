package org.goldthread.render.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How amounts are written short. */
public enum PoundUnit {
	/** Pounds. */
	POUNDS(1, ""),
	/** Thousands of pounds. */
	THOUSANDS(1_000, "k"),
	/** Millions of pounds. */
	MILLIONS(1_000_000, "m");

	private static final double STEPS = 5;
	private static final double[] ROUND = {1, 2, 2.5, 5, 10};

	private final double pounds;
	private final String suffix;

	PoundUnit(double pounds, String suffix) {
		this.pounds = pounds;
		this.suffix = suffix;
	}

	/** The unit in which an amount of pounds is short. */
	public static PoundUnit of(double amount) {
		return amount >= MILLIONS.pounds ? MILLIONS : amount >= THOUSANDS.pounds ? THOUSANDS : POUNDS;
	}

	/** How many pounds it is. */
	public double pounds() {
		return pounds;
	}

	/** Writes pounds, such as £1.25m. */
	public String write(double amount) {
		return format().format(amount / pounds);
	}

	/** Writes numbers of this unit. */
	public DecimalFormat format() {
		return new DecimalFormat("\u00a3#,##0.##" + suffix + ";-\u00a3#,##0.##" + suffix, DecimalFormatSymbols.getInstance(Locale.UK));
	}

	/** A round distance, in pounds, between about five lines across a range of pounds. */
	public static double step(double range) {
		double rough = Math.max(1, range / STEPS);
		double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
		for (double round : ROUND) {
			if (round * magnitude >= rough) {
				return round * magnitude;
			}
		}
		return rough;
	}
}
