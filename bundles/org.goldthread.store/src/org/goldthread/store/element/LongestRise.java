package org.goldthread.store.element;

import java.util.List;

/** The longest part of a sequence that rises strictly, by patience sorting. */
final class LongestRise {

	private LongestRise() {
	}

	/** Which members belong to it; null members never do. */
	static boolean[] of(List<String> sequence) {
		int[] ends = new int[sequence.size()];
		int[] before = new int[sequence.size()];
		int length = 0;
		for (int i = 0; i < sequence.size(); i++) {
			String key = sequence.get(i);
			if (key != null) {
				int at = position(sequence, ends, length, key);
				before[i] = at == 0 ? -1 : ends[at - 1];
				ends[at] = i;
				length = Math.max(length, at + 1);
			}
		}
		boolean[] members = new boolean[sequence.size()];
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
			members[i] = true;
		}
		return members;
	}

	/** The shortest rise that {@code key} cannot lengthen. */
	private static int position(List<String> sequence, int[] ends, int length, String key) {
		if (length > 0 && sequence.get(ends[length - 1]).compareTo(key) < 0) {
			return length;
		}
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sequence.get(ends[middle]).compareTo(key) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
