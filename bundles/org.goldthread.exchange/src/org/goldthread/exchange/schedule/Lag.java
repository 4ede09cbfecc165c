package org.goldthread.exchange.schedule;

import java.util.Locale;

import org.mpxj.Duration;
import org.mpxj.ProjectProperties;
import org.mpxj.TimeUnit;

/**
 * The distance between two linked tasks in working days.
 *
 * @param days whole working days, negative for an overlap
 * @param exact whether the schedule says just that
 */
record Lag(int days, boolean exact) {

	private static final double WORKING_DAYS_OF_A_DAY = 5.0 / 7.0;
	private static final int FARTHEST = 100_000;

	/** The lag of a link. Elapsed time counts five days a week; a share of the task before cannot be known and counts as none. */
	static Lag of(Duration lag, ProjectProperties properties) {
		if (lag == null || lag.getDuration() == 0) {
			return new Lag(0, true);
		}
		TimeUnit unit = lag.getUnits();
		if (unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT) {
			return new Lag(0, false);
		}
		boolean elapsed = unit.name().startsWith("ELAPSED_");
		double days = elapsed
				? lag.convertUnits(TimeUnit.ELAPSED_DAYS, properties).getDuration() * WORKING_DAYS_OF_A_DAY
				: lag.convertUnits(TimeUnit.DAYS, properties).getDuration();
		int whole = (int) Math.round(Math.clamp(days, -FARTHEST, FARTHEST));
		return new Lag(whole, !elapsed && Math.abs(days - whole) < 0.001);
	}

	/** The lag as a schedule states it. */
	static String written(Duration lag) {
		return lag.toString().toLowerCase(Locale.ROOT);
	}
}
