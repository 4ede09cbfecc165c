package org.goldthread.store.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Keys that say in which order entries stand: between two of them there is always room for another, so that an entry
 * that is put in or moved changes its own key and no other. A key is a number of six digits to the base 62, with further
 * digits behind it where numbers leave no room, and without zeros at its end; keys are compared character by character.
 */
public final class OrderKeys {

	private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	private static final int BASE = DIGITS.length();
	private static final int WHOLE_DIGITS = 6;
	private static final long WHOLE_NUMBERS = (long) Math.pow(BASE, WHOLE_DIGITS);

	private OrderKeys() {
	}

	/**
	 * Keys for entries in their order, keeping as many of the present ones as can be.
	 *
	 * @param present the present key of each entry; null for one that has none here
	 * @return strictly increasing keys, as many as {@code present} has
	 */
	public static List<String> assign(List<String> present) {
		return assign(present, Collections.nCopies(present.size(), ""));
	}

	/**
	 * Keys for entries in their order, keeping as many of the present ones as can be, also equal ones of entries that stand in the order of their ids.
	 *
	 * @param present the present key of each entry; null for one that has none here
	 * @param ids the id of each entry
	 * @return keys that increase, or are equal where the ids increase, as many as {@code present} has
	 */
	public static List<String> assign(List<String> present, List<String> ids) {
		boolean[] kept = LongestRise.of(present, ids);
		List<String> keys = new ArrayList<>(present);
		for (int start = 0; start < keys.size(); start++) {
			if (!kept[start]) {
				int end = start;
				String low = start == 0 ? "" : keys.get(start - 1);
				while (end < keys.size() && (!kept[end] || low.equals(keys.get(end)))) { // there is no room between equal ones
					end++;
				}
				String high = end == keys.size() ? "" : keys.get(end);
				fill(keys, start, end, low, high);
				start = end;
			}
		}
		return Collections.unmodifiableList(keys);
	}

	/** Gives the entries from {@code start} to before {@code end} keys between two others; an empty one stands for no bound. */
	private static void fill(List<String> keys, int start, int end, String low, String high) {
		int count = end - start;
		long first = low.isEmpty() ? high.isEmpty() ? WHOLE_NUMBERS / 2 : whole(high) - count : whole(low) + 1;
		boolean open = low.isEmpty() || high.isEmpty();
		if (open && first > 0 && first + count < WHOLE_NUMBERS) {
			for (int i = 0; i < count; i++) {
				keys.set(start + i, key(first + i));
			}
		} else {
			halve(keys, start, end, low, high);
		}
	}

	private static void halve(List<String> keys, int start, int end, String low, String high) {
		if (start < end) {
			int middle = (start + end) >>> 1;
			String key = between(low, high);
			keys.set(middle, key);
			halve(keys, start, middle, low, key);
			halve(keys, middle + 1, end, key, high);
		}
	}

	/** A key between two others; an empty one stands for no bound. */
	private static String between(String low, String high) {
		int shared = 0;
		while (shared < high.length() && digit(low, shared) == digit(high, shared)) {
			shared++;
		}
		if (shared > 0) {
			return high.substring(0, shared) + between(low.length() > shared ? low.substring(shared) : "", high.substring(shared));
		}
		int from = digit(low, 0);
		int to = high.isEmpty() ? BASE : digit(high, 0);
		if (to - from > 1) {
			return DIGITS.substring((from + to) / 2, (from + to) / 2 + 1);
		}
		return high.length() > 1 ? high.substring(0, 1)
				: DIGITS.charAt(from) + between(low.isEmpty() ? "" : low.substring(1), "");
	}

	private static int digit(String key, int at) {
		return at < key.length() ? DIGITS.indexOf(key.charAt(at)) : 0;
	}

	/** The number before the further digits. */
	private static long whole(String key) {
		long number = 0;
		for (int i = 0; i < WHOLE_DIGITS; i++) {
			number = number * BASE + digit(key, i);
		}
		return number;
	}

	private static String key(long number) {
		char[] digits = new char[WHOLE_DIGITS];
		long rest = number;
		for (int i = WHOLE_DIGITS - 1; i >= 0; i--) {
			digits[i] = DIGITS.charAt((int) (rest % BASE));
			rest /= BASE;
		}
		int length = WHOLE_DIGITS;
		while (digits[length - 1] == '0') {
			length--;
		}
		return new String(Arrays.copyOf(digits, length));
	}
}
