package org.goldthread.ui.registers.rows;

import java.util.Arrays;

/** Orders texts as people do: R-2 before R-10. Regard to case is for those who fold the texts before. */
final class NaturalOrder {

	private NaturalOrder() {
	}

	static int compare(char[] first, char[] second) {
		int i = startOfDifference(first, second);
		int j = i;
		while (i >= 0 && i < first.length && j < second.length) {
			char a = first[i];
			char b = second[j];
			if (isDigit(a) && isDigit(b)) {
				int endA = endOfNumber(first, i);
				int endB = endOfNumber(second, j);
				int order = compareNumbers(first, i, endA, second, j, endB);
				if (order != 0) {
					return order;
				}
				i = endA;
				j = endB;
			} else if (a != b) {
				return Character.compare(a, b);
			} else {
				i++;
				j++;
			}
		}
		return i < 0 ? 0 : Integer.compare(first.length - i, second.length - j);
	}

	/** Where equal beginnings end, or the number begins that they end within; negative for equal texts. */
	private static int startOfDifference(char[] first, char[] second) {
		int start = Arrays.mismatch(first, second);
		while (start > 0 && isDigit(first[start - 1])) {
			start--;
		}
		return start;
	}

	private static int compareNumbers(char[] first, int startA, int endA, char[] second, int startB, int endB) {
		int a = withoutZeros(first, startA, endA);
		int b = withoutZeros(second, startB, endB);
		return endA - a != endB - b ? Integer.compare(endA - a, endB - b) : Arrays.compare(first, a, endA, second, b, endB);
	}

	private static int withoutZeros(char[] text, int start, int end) {
		int at = start;
		while (at < end - 1 && text[at] == '0') {
			at++;
		}
		return at;
	}

	private static int endOfNumber(char[] text, int start) {
		int end = start;
		while (end < text.length && isDigit(text[end])) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}
}
