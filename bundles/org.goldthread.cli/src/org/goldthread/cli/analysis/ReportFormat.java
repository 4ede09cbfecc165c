package org.goldthread.cli.analysis;

import java.util.Locale;

/** How an analysis is printed. */
public enum ReportFormat {
	TEXT, JSON;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
