package org.goldthread.store.element;

import java.util.List;

/** The longest part of a sequence that rises strictly, by patience sorting. */
final class LongestRise {

	private LongestRise() {
	}

	/**
	 * Which members belong to it; null members never do.
	 *
	 * @param ids decide between equal members, as many as {@code sequence} has
	 */
	static boolean[] of(List<String> sequence, List<String> ids) {
		int[] ends = new int[sequence.size()];
		int[] before = new int[sequence.size()];
		int length = 0;
		for (int i = 0; i < sequence.size(); i++) {
			String key = sequence.get(i);
			if (key != null) {
				int at = position(sequence, ids, ends, length, i);
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

	/** The shortest rise that this member cannot lengthen. */
	private static int position(List<String> sequence, List<String> ids, int[] ends, int length, int member) {
		if (length > 0 && isBefore(sequence, ids, ends[length - 1], member)) {
			return length;
		}
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (isBefore(sequence, ids, ends[middle], member)) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static boolean isBefore(List<String> sequence, List<String> ids, int first, int second) {
		int difference = sequence.get(first).compareTo(sequence.get(second));
		return difference < 0 || difference == 0 && ids.get(first).compareTo(ids.get(second)) < 0;
	}
}
