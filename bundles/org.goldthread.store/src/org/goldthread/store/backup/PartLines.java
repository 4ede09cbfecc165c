package org.goldthread.store.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The lines of a part of a backup, one after the other; no line may be longer than a row can be, nor all of them than is plausible. */
final class PartLines {

	private static final int LONGEST = 1 << 20;

	private final InputStream in;
	private final MessageDigest digest = Digests.sha256();
	private final Allowance allowance;

	/** How many more bytes a backup may unpack to. */
	static final class Allowance {

		private static final long SMALL = 64L << 20;
		private static final int DENSEST = 250;

		private long left;

		/** @param packed size of the file in bytes */
		Allowance(long packed) {
			left = Math.max(SMALL, packed * DENSEST);
		}

		void take(int bytes) throws UnsoundBackupException {
			left -= bytes;
			if (left < 0) {
				throw new UnsoundBackupException("it unpacks to far more than a history does");
			}
		}
	}

	/** @param in a buffered stream */
	PartLines(InputStream in, Allowance allowance) {
		this.in = in;
		this.allowance = allowance;
	}

	/** The next line; empty at the end. */
	Optional<String> next() throws IOException, UnsoundBackupException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int read = in.read();
		if (read < 0) {
			return Optional.empty();
		}
		while (read != '\n') {
			if (read < 0) {
				throw new UnsoundBackupException("its last row is cut off");
			}
			if (line.size() == LONGEST) {
				throw new UnsoundBackupException("it has a row that is longer than rows are");
			}
			line.write(read);
			read = in.read();
		}
		allowance.take(line.size() + 1);
		byte[] bytes = line.toByteArray();
		digest.update(bytes);
		digest.update((byte) '\n');
		return Optional.of(text(bytes));
	}

	/** The hash of all lines that were read, 64 hexadecimal digits. */
	String sha256() {
		return Digests.text(digest);
	}

	private static String text(byte[] bytes) throws UnsoundBackupException {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new UnsoundBackupException("it has a row that is no text");
		}
	}
}
