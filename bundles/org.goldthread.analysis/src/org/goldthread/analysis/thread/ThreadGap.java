package org.goldthread.analysis.thread;

import java.util.Optional;

/**
 * Something that the thread of an element lacks.
 *
 * @param words a sentence
 * @param missing the kind of end that is not reached; empty for an element that is tied to nothing
 */
public record ThreadGap(String words, Optional<ThreadEnd> missing) {

	/** No end of this kind is reached. */
	static ThreadGap of(ThreadEnd missing) {
		return new ThreadGap("No " + missing.word() + " is reached.", Optional.of(missing));
	}
}
