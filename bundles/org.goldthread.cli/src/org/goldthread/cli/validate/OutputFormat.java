package org.goldthread.cli.validate;

import java.util.Locale;

/** How findings are printed. */
enum OutputFormat {
	TEXT, JSON, SARIF;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}
}
