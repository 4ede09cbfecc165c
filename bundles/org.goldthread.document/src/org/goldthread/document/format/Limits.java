package org.goldthread.document.format;

/** What a portfolio file may hold at most. The same limits hold for writing, so that whatever is saved can be opened. */
final class Limits {

	/** Longest text of one attribute, element or comment, in bytes: some five hundred pages. */
	static final int TEXT_BYTES = 1 << 20;

	/** Deepest nesting of elements. */
	static final int DEPTH = 100;

	/** Greatest number of elements: twenty times a very large portfolio, and few enough for the memory of a desktop. */
	static final int ELEMENTS = 2_000_000;

	/** Greatest number of attributes of one XML element. */
	static final int ATTRIBUTES = 1000;

	private Limits() {
	}
}
