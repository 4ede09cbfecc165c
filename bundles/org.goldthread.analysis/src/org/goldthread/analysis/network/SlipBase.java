package org.goldthread.analysis.network;

/** The dates that a slip is counted from. */
public enum SlipBase {

	/** The planned date of each item, its earliest where it has none. */
	PLANNED,
	/** The earliest date of each item, in which what comes before it is allowed for already. */
	EARLIEST
}
