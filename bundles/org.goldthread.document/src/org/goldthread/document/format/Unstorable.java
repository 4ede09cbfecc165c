package org.goldthread.document.format;

/** A portfolio holds something that a file cannot hold. The message says which element and what to do, without naming the file. */
public final class Unstorable extends Exception {

	private static final long serialVersionUID = 1L;

	Unstorable(String reason) {
		super(reason);
	}
}
