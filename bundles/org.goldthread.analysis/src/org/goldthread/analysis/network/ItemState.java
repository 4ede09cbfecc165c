package org.goldthread.analysis.network;

/** Whether the dates of an item can be computed. */
public enum ItemState {

	/** Still to come, with a date of its own or one that follows from what comes before. */
	OPEN,
	/** Has happened: it has an actual date, which holds whatever comes before. */
	DONE,
	/** Still to come, without any date to start from. */
	UNDATED,
	/** Part of a loop, so that no date can be computed. */
	IN_LOOP
}
