package org.goldthread.exchange.register;

/** What a register column holds, which decides how a format shows it. */
public enum ValueType {
	/** Free text of any number of lines. */
	TEXT,
	/** One of a fixed list of terms. */
	CHOICE,
	/** Y or N. */
	YES_NO,
	/** A plain number. */
	NUMBER,
	/** Pounds. */
	MONEY,
	/** A day. */
	DATE,
	/** Another element: its reference and its name. */
	LINK,
	/** Several other elements, separated by semicolons. */
	LINKS,
	/** Several entries, one on each line, with fields separated by bars. */
	ENTRIES
}
