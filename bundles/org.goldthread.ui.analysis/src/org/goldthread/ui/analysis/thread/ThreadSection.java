package org.goldthread.ui.analysis.thread;

import java.util.List;

import org.goldthread.analysis.thread.Chain;
import org.goldthread.analysis.thread.ThreadGap;

/**
 * Part of a thread under a heading: chains to one kind of end, or sentences that say what is missing.
 *
 * @param heading words with the number of ends
 * @param chains the chains, nearest end first
 * @param gaps what is missing
 */
record ThreadSection(String heading, List<Chain> chains, List<ThreadGap> gaps) {

	static ThreadSection ofChains(String heading, List<Chain> chains) {
		return new ThreadSection(heading + "  (" + chains.size() + ")", chains, List.of());
	}

	static ThreadSection ofGaps(List<ThreadGap> gaps) {
		return new ThreadSection("Missing  (" + gaps.size() + ")", List.of(), gaps);
	}
}
