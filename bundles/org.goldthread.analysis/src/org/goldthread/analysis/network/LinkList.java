package org.goldthread.analysis.network;

import java.util.Arrays;

import org.goldthread.model.Dependency;

/** Links as they are read, in arrays that grow. */
final class LinkList {

	private int[] from = new int[1024];
	private int[] to = new int[1024];
	private int[] lags = new int[1024];
	private long[] needBys = new long[1024];
	private Dependency[] causes = new Dependency[1024];
	private int size;

	/** Adds a link from a predecessor. */
	void add(int first, int second) {
		append(first, second, 0, Network.NONE);
	}

	/** Adds a link that a hand-over makes. */
	void add(int first, int second, Dependency cause, long needBy) {
		append(first, second, Handovers.lag(cause), needBy);
		causes[size - 1] = cause;
	}

	Graph graph(int nodes) {
		return new Graph(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
	}

	/** The hand-over of each link; null for a predecessor. */
	Dependency[] causes() {
		return Arrays.copyOf(causes, size);
	}

	/** Working days between the ends of each link. */
	int[] lags() {
		return Arrays.copyOf(lags, size);
	}

	/** The need-by of each link, {@link Network#NONE} without. */
	long[] needBys() {
		return Arrays.copyOf(needBys, size);
	}

	private void append(int first, int second, int lag, long needBy) {
		if (size == from.length) {
			from = Arrays.copyOf(from, 2 * size);
			to = Arrays.copyOf(to, 2 * size);
			lags = Arrays.copyOf(lags, 2 * size);
			needBys = Arrays.copyOf(needBys, 2 * size);
			causes = Arrays.copyOf(causes, 2 * size);
		}
		from[size] = first;
		to[size] = second;
		lags[size] = lag;
		needBys[size++] = needBy;
	}
}
