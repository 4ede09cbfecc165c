package org.goldthread.analysis.thread;

/** Which way a link of the golden thread leads. */
public enum ThreadDirection {

	/** Towards the outcomes of the vision: to what an element is for. */
	UP,
	/** Towards money, risks and decisions: to what an element rests on. */
	DOWN;

	ThreadDirection opposite() {
		return this == UP ? DOWN : UP;
	}
}
