package org.goldthread.exchange.draft;

/**
 * One value that an import changes.
 *
 * @param feature what changes, as users read it
 * @param was the value now, as users read it; empty for none
 * @param becomes the value after the import, as users read it
 */
public record Change(String feature, String was, String becomes) {

	@Override
	public String toString() {
		return feature + ": " + (was.isEmpty() ? "nothing" : "\"" + was + "\"") + " becomes \"" + becomes + "\"";
	}
}
