package org.goldthread.document.format;

import org.goldthread.document.DocumentException.Kind;

/**
 * Looks over the bytes of a file before any parser sees them, in one pass: refuses document type declarations, with which
 * all tricks with entities begin, endless texts, endless tags and endless nesting. Understands just enough XML for that; whether the
 * file is well-formed is for the parser to say.
 */
final class ByteScan {

	private final byte[] bytes;
	private int depth;
	private int elements;

	private ByteScan(byte[] bytes) {
		this.bytes = bytes;
	}

	/** @throws Refusal for the first thing that no portfolio holds */
	static void check(byte[] bytes) throws Refusal {
		new ByteScan(bytes).scan();
	}

	/** The line, from 1, in which the byte at {@code offset} stands. */
	static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
	}

	private void scan() throws Refusal {
		int at = Encodings.start(bytes);
		while (at < bytes.length) {
			int open = find('<', at);
			if (open == bytes.length) {
				return;
			}
			at = afterMarkup(open);
		}
	}

	/** @return the offset after the markup that starts at {@code open} */
	private int afterMarkup(int open) throws Refusal {
		if (startsWith(open, "<!--")) {
			return after("-->", open + 4);
		}
		if (startsWith(open, "<![CDATA[")) {
			return after("]]>", open + 9);
		}
		if (startsWith(open, "<!")) {
			throw new Refusal(Kind.HOSTILE, line(bytes, open), "it declares a document type, which no portfolio needs");
		}
		if (startsWith(open, "<?")) {
			return after("?>", open + 2);
		}
		int end = tagEnd(open + 1);
		if (startsWith(open, "</")) {
			depth--;
		} else {
			element(open, end < bytes.length && bytes[end - 1] != '/');
		}
		return end + 1;
	}

	private void element(int open, boolean hasContent) throws Refusal {
		if (++elements > Limits.ELEMENTS) {
			throw new Refusal(Kind.HOSTILE, line(bytes, open), "there are more than two million elements");
		}
		if (hasContent && ++depth > Limits.DEPTH) {
			throw new Refusal(Kind.HOSTILE, line(bytes, open), "elements are nested more than " + Limits.DEPTH + " deep");
		}
	}

	/** @return the offset of the {@code >} that ends a tag, or the end of the file */
	private int tagEnd(int from) throws Refusal {
		int at = from;
		int limit = from + Limits.TEXT_BYTES;
		int attributes = 0;
		while (at < bytes.length && bytes[at] != '>') {
			byte b = bytes[at++];
			if (b == '"' || b == '\'') {
				at = find(b, at) + 1;
				if (++attributes > Limits.ATTRIBUTES) {
					throw new Refusal(Kind.HOSTILE, line(bytes, from), "one element has more than " + Limits.ATTRIBUTES + " attributes");
				}
				limit = at + Limits.TEXT_BYTES;
			} else if (at > limit) {
				throw tooLong(from);
			}
		}
		return Math.min(at, bytes.length);
	}

	private int find(int wanted, int from) throws Refusal {
		int end = (int) Math.min(bytes.length, (long) from + Limits.TEXT_BYTES + 1);
		for (int i = from; i < end; i++) {
			if (bytes[i] == wanted) {
				return i;
			}
		}
		if (end < bytes.length) {
			throw tooLong(from);
		}
		return bytes.length;
	}

	private int after(String wanted, int from) throws Refusal {
		int last = wanted.charAt(wanted.length() - 1);
		int at = from;
		do {
			at = find(last, at) + 1;
			if (at - from > Limits.TEXT_BYTES) {
				throw tooLong(from);
			}
		} while (at <= bytes.length && !startsWith(at - wanted.length(), wanted));
		return at;
	}

	private boolean startsWith(int at, String text) {
		if (at < 0 || at + text.length() > bytes.length) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (bytes[at + i] != text.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private Refusal tooLong(int offset) {
		return new Refusal(Kind.HOSTILE, line(bytes, Math.min(offset, bytes.length)), "one text is longer than 1 MiB");
	}
}
