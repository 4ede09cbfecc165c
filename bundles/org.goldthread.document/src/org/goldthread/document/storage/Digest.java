package org.goldthread.document.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 of the bytes of a file.
 *
 * @param hex 64 hexadecimal digits
 */
public record Digest(String hex) {

	private static final int BUFFER = 1 << 18;

	/** The digest of bytes. */
	public static Digest of(byte[] bytes) {
		return of(List.of(bytes));
	}

	/** The digest of bytes that follow each other. */
	public static Digest of(List<byte[]> blocks) {
		MessageDigest digest = sha256();
		blocks.forEach(digest::update);
		return finish(digest);
	}

	/** The digest of what {@code file} holds now. */
	public static Digest of(Path file) throws IOException {
		MessageDigest digest = sha256();
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			while (channel.read(buffer) >= 0) {
				digest.update(buffer.flip());
				buffer.clear();
			}
		}
		return finish(digest);
	}

	private static Digest finish(MessageDigest digest) {
		return new Digest(HexFormat.of().formatHex(digest.digest()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
