package org.goldthread.analysis.calendar;

import java.time.LocalDate;

/** When Easter is. */
final class Easter {

	private Easter() {
	}

	/**
	 * Easter Sunday in the Gregorian calendar. Source: the "anonymous Gregorian" algorithm as given by Meeus, Astronomical
	 * Algorithms, chapter 8.
	 */
	static LocalDate sunday(int year) {
		int golden = year % 19;
		int century = year / 100;
		int ofCentury = year % 100;
		int correction = (century - (century + 8) / 25 + 1) / 3;
		int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
		int late = (golden + 11 * epact + 22 * weekday) / 451;
		int sum = epact + weekday - 7 * late + 114;
		return LocalDate.of(year, sum / 31, sum % 31 + 1);
	}
}
