package org.goldthread.document.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.goldthread.document.storage.Content;

/** Gathers the bytes of a file, escaping text for XML on the way. */
final class ByteSink {

	private static final int BLOCK = 1 << 20;
	private static final int PIECE = 1 << 13;
	private static final int LONGEST_ESCAPE = 6;
	private static final byte[][] IN_ATTRIBUTE = escapes(true);
	private static final byte[][] IN_TEXT = escapes(false);

	private final List<byte[]> full = new ArrayList<>();
	private byte[] block = new byte[BLOCK];
	private int size;
	private long sizeOfFull;

	/** Number of bytes so far. */
	long length() {
		return sizeOfFull + size;
	}

	/** All bytes; nothing may be added afterwards. */
	Content content() {
		closeBlock();
		return new Content(full);
	}

	void bytes(byte[] bytes) {
		room(bytes.length);
		System.arraycopy(bytes, 0, block, size, bytes.length);
		size += bytes.length;
	}

	void indent(int depth) {
		room(2 * depth);
		Arrays.fill(block, size, size + 2 * depth, (byte) ' ');
		size += 2 * depth;
	}

	/** @throws IllegalCharacterException when XML cannot hold a character of {@code text} */
	void attribute(String text) throws IllegalCharacterException {
		escaped(text, IN_ATTRIBUTE);
	}

	/** @throws IllegalCharacterException when XML cannot hold a character of {@code text} */
	void text(String text) throws IllegalCharacterException {
		escaped(text, IN_TEXT);
	}

	private void escaped(String text, byte[][] escapes) throws IllegalCharacterException {
		int length = text.length();
		for (int start = 0; start < length; start += PIECE) {
			int end = Math.min(length, start + PIECE);
			room((end - start + 1) * LONGEST_ESCAPE);
			for (int i = plain(text, start, end, escapes); i < end; i = plain(text, i + 1, end, escapes)) {
				char c = text.charAt(i);
				if (c < 128) {
					ascii(c, escapes, text, i);
				} else {
					beyondAscii(text, i);
				}
			}
		}
	}

	/** Takes characters up to the first that does not stand for itself, and tells where that one is, or {@code end}. */
	private int plain(String text, int start, int end, byte[][] escapes) {
		byte[] to = block;
		int at = size;
		int i = start;
		while (i < end) {
			char c = text.charAt(i);
			if (c >= 128 || escapes[c] != null) {
				break;
			}
			to[at++] = (byte) c;
			i++;
		}
		size = at;
		return i;
	}

	private void ascii(char c, byte[][] escapes, String text, int at) throws IllegalCharacterException {
		byte[] escape = escapes[c];
		if (escape.length > 0) {
			System.arraycopy(escape, 0, block, size, escape.length);
			size += escape.length;
		} else if (c == '>') {
			boolean endsSection = at >= 2 && text.charAt(at - 1) == ']' && text.charAt(at - 2) == ']';
			bytes(endsSection ? ascii("&gt;") : ascii(">"));
		} else {
			throw new IllegalCharacterException(c);
		}
	}

	private void beyondAscii(String text, int at) throws IllegalCharacterException {
		char c = text.charAt(at);
		if (c < 0x800) {
			put(0xC0 | c >> 6, 0x80 | c & 0x3F);
		} else if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
			int point = text.codePointAt(at);
			put(0xF0 | point >> 18, 0x80 | point >> 12 & 0x3F);
			put(0x80 | point >> 6 & 0x3F, 0x80 | point & 0x3F);
		} else if (Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
			return; // written with the high one
		} else if (Character.isSurrogate(c) || c >= 0xFFFE) {
			throw new IllegalCharacterException(c);
		} else {
			put(0xE0 | c >> 12, 0x80 | c >> 6 & 0x3F);
			block[size++] = (byte) (0x80 | c & 0x3F);
		}
	}

	private void put(int first, int second) {
		block[size++] = (byte) first;
		block[size++] = (byte) second;
	}

	private void room(int bytes) {
		if (block.length - size < bytes) {
			closeBlock();
			block = new byte[Math.max(BLOCK, bytes)];
		}
	}

	private void closeBlock() {
		full.add(Arrays.copyOf(block, size));
		sizeOfFull += size;
		size = 0;
	}

	/** What stands for each ASCII character: null for itself, nothing for those that need a closer look. */
	private static byte[][] escapes(boolean attribute) {
		byte[][] escapes = new byte[128][];
		for (int c = 0; c < ' '; c++) {
			escapes[c] = new byte[0];
		}
		escapes['\t'] = attribute ? ascii("&#x9;") : null;
		escapes['\n'] = attribute ? ascii("&#xA;") : null;
		escapes['\r'] = ascii("&#xD;");
		escapes['&'] = ascii("&amp;");
		escapes['<'] = ascii("&lt;");
		escapes['"'] = ascii("&quot;");
		if (!attribute) {
			escapes['>'] = new byte[0];
		}
		return escapes;
	}

	static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
