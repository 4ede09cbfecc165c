package org.goldthread.exchange.importing.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a text file, found by its content: by its byte order mark; else UTF-16 where every other byte is nought; else
 * UTF-8 where all of it is; else Windows-1252, which spreadsheets on Windows write.
 *
 * @param charset the encoding
 * @param start number of bytes of the byte order mark
 */
record TextForm(Charset charset, int start) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final int SAMPLE = 4_096;

	static TextForm of(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return new TextForm(StandardCharsets.UTF_8, 3);
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return new TextForm(StandardCharsets.UTF_16LE, 2);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return new TextForm(StandardCharsets.UTF_16BE, 2);
		}
		int even = noughts(bytes, 0);
		int odd = noughts(bytes, 1);
		int pairs = Math.min(bytes.length, SAMPLE) / 2;
		if (pairs > 0 && odd > pairs * 0.7 && even < pairs * 0.1) {
			return new TextForm(StandardCharsets.UTF_16LE, 0);
		}
		if (pairs > 0 && even > pairs * 0.7 && odd < pairs * 0.1) {
			return new TextForm(StandardCharsets.UTF_16BE, 0);
		}
		return new TextForm(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS, 0);
	}

	private static int noughts(byte[] bytes, int offset) {
		int count = 0;
		for (int i = offset; i < Math.min(bytes.length, SAMPLE); i += 2) {
			count += bytes[i] == 0 ? 1 : 0;
		}
		return count;
	}

	private static boolean isUtf8(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(SAMPLE);
		CoderResult result;
		do {
			out.clear();
			result = decoder.decode(in, out, true);
		} while (result.isOverflow());
		return !result.isError();
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}
}
