package org.goldthread.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.document.DocumentException.Kind;

/** Portfolios are UTF-8. Any other encoding could hide from {@link ByteScan} what the parser then sees. */
final class Encodings {

	private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]*)");
	private static final int DECLARATION_WITHIN = 256;

	private Encodings() {
	}

	/**
	 * Checks that the bytes are XML in UTF-8, as far as their start shows.
	 *
	 * @return the offset of the first byte after a byte order mark
	 */
	static int start(byte[] bytes) throws Refusal {
		if (bytes.length == 0) {
			throw new Refusal(Kind.DAMAGED, "it is empty");
		}
		int start = at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF ? 3 : 0;
		int first = start;
		while (first < bytes.length && bytes[first] >= 0 && Character.isWhitespace(bytes[first])) {
			first++;
		}
		if (at(bytes, first) != '<' || at(bytes, first + 1) == 0) {
			throw new Refusal(Kind.DAMAGED, "it is not a Goldthread portfolio (no XML in UTF-8)");
		}
		String head = new String(bytes, start, Math.min(DECLARATION_WITHIN, bytes.length - start), StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARED.matcher(head);
		if (declared.find() && !declared.group(1).matches("(?i)utf-?8|us-ascii|ascii")) {
			throw new Refusal(Kind.DAMAGED, 1, "it is written in " + Words.quote(declared.group(1)) + " instead of UTF-8");
		}
		return start;
	}

	/** Where the first bytes are that are no UTF-8; empty when all are. */
	static OptionalInt firstMalformed(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(1 << 13);
		CoderResult result = CoderResult.OVERFLOW;
		while (result.isOverflow()) {
			result = decoder.decode(in, out, true);
			out.clear();
		}
		return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
	}

	private static int at(byte[] bytes, int offset) {
		return offset < bytes.length ? bytes[offset] & 0xFF : -1;
	}
}
