package org.goldthread.cli.analysis;

import java.util.Locale;

/** How an analysis is printed. */
enum ReportFormat {
	TEXT, JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
