package org.goldthread.ui.registers.rows;

/** Orders texts as people do: without regard to case, and R-2 before R-10. */
final class NaturalOrder {

	private NaturalOrder() {
	}

	static int compare(String first, String second) {
		int i = 0;
		int j = 0;
		while (i < first.length() && j < second.length()) {
			char a = first.charAt(i);
			char b = second.charAt(j);
			if (isDigit(a) && isDigit(b)) {
				int endA = endOfNumber(first, i);
				int endB = endOfNumber(second, j);
				int order = compareNumbers(first, i, endA, second, j, endB);
				if (order != 0) {
					return order;
				}
				i = endA;
				j = endB;
			} else {
				int order = Character.compare(Character.toLowerCase(a), Character.toLowerCase(b));
				if (order != 0) {
					return order;
				}
				i++;
				j++;
			}
		}
		return Integer.compare(first.length() - i, second.length() - j);
	}

	private static int compareNumbers(String first, int startA, int endA, String second, int startB, int endB) {
		int a = withoutZeros(first, startA, endA);
		int b = withoutZeros(second, startB, endB);
		if (endA - a != endB - b) {
			return Integer.compare(endA - a, endB - b);
		}
		for (int k = 0; k < endA - a; k++) {
			int order = Character.compare(first.charAt(a + k), second.charAt(b + k));
			if (order != 0) {
				return order;
			}
		}
		return 0;
	}

	private static int withoutZeros(String text, int start, int end) {
		int at = start;
		while (at < end - 1 && text.charAt(at) == '0') {
			at++;
		}
		return at;
	}

	private static int endOfNumber(String text, int start) {
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
