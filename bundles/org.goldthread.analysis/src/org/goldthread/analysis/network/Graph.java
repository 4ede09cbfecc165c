package org.goldthread.analysis.network;

import java.util.Arrays;

/** Numbered nodes and the numbered links between them, in arrays, so that a pass over 100,000 links takes milliseconds. */
final class Graph {

	private final int size;
	private final int[] from;
	private final int[] to;
	private final int[] outStart;
	private final int[] out;
	private final int[] inStart;
	private final int[] in;

	/** Takes the arrays as they are; link {@code i} goes from {@code from[i]} to {@code to[i]}. */
	Graph(int size, int[] from, int[] to) {
		this.size = size;
		this.from = from;
		this.to = to;
		outStart = starts(size, from);
		out = byEnd(outStart, from);
		inStart = starts(size, to);
		in = byEnd(inStart, to);
	}

	int size() {
		return size;
	}

	int links() {
		return from.length;
	}

	int from(int link) {
		return from[link];
	}

	int to(int link) {
		return to[link];
	}

	/** Position of the first link that leaves a node; {@link #out} has the links up to {@link #outEnd}. */
	int outStart(int node) {
		return outStart[node];
	}

	int outEnd(int node) {
		return outStart[node + 1];
	}

	int out(int position) {
		return out[position];
	}

	/** Position of the first link that enters a node; {@link #in} has the links up to {@link #inEnd}. */
	int inStart(int node) {
		return inStart[node];
	}

	int inEnd(int node) {
		return inStart[node + 1];
	}

	int in(int position) {
		return in[position];
	}

	private static int[] starts(int size, int[] ends) {
		int[] starts = new int[size + 1];
		for (int end : ends) {
			starts[end + 1]++;
		}
		for (int node = 0; node < size; node++) {
			starts[node + 1] += starts[node];
		}
		return starts;
	}

	private static int[] byEnd(int[] starts, int[] ends) {
		int[] next = Arrays.copyOf(starts, starts.length);
		int[] links = new int[ends.length];
		for (int link = 0; link < ends.length; link++) {
			links[next[ends[link]]++] = link;
		}
		return links;
	}
}
