package org.goldthread.exchange.draft;

/**
 * An element of a file that is not imported although the portfolio has a place for it, because something is wrong with it.
 *
 * @param name what the file calls it
 * @param reason what is wrong, a clause without a full stop
 */
public record Refused(String name, String reason) {

	@Override
	public String toString() {
		return name + ": " + reason;
	}
}
