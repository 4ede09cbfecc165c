package org.goldthread.exchange.draft;

/**
 * Something of a file that the portfolio has no place for, or of the portfolio that a file has none for. It is listed, never
 * lost in silence.
 *
 * @param kind what it is, such as "Resource"
 * @param name what it is called, or how many there are
 * @param reason why it is left out, a clause without a full stop
 */
public record Unmapped(String kind, String name, String reason) {

	@Override
	public String toString() {
		return kind + " " + name + ": " + reason;
	}
}
