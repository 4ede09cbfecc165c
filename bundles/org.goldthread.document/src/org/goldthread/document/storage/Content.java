package org.goldthread.document.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of a file, in blocks so that large ones are never copied to grow. Nobody changes them any more, so any thread may read them.
 *
 * @param blocks the bytes in their order
 */
public record Content(List<byte[]> blocks) {

	private static final int BUFFER = 1 << 18;

	/** Takes the blocks as they are. */
	public Content {
		blocks = List.copyOf(blocks);
	}

	/** Content of one block. */
	public static Content of(byte[] bytes) {
		return new Content(List.of(bytes));
	}

	/** Number of bytes. */
	public long length() {
		return blocks.stream().mapToLong(block -> block.length).sum();
	}

	/** What tells this content from any other. */
	public Digest digest() {
		return Digest.of(blocks);
	}

	/** A stream over all bytes. */
	public InputStream stream() {
		return new SequenceInputStream(Collections.enumeration(blocks.stream().map(ByteArrayInputStream::new).toList()));
	}

	/** Whether a file holds exactly these bytes. */
	boolean isIn(Path file) throws IOException {
		ByteBuffer read = ByteBuffer.allocate(BUFFER);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			if (channel.size() != length()) {
				return false;
			}
			for (byte[] block : blocks) {
				for (int at = 0; at < block.length; at += read.limit()) {
					read.clear().limit(Math.min(BUFFER, block.length - at));
					while (read.hasRemaining()) {
						if (channel.read(read) < 0) {
							return false;
						}
					}
					if (read.flip().mismatch(ByteBuffer.wrap(block, at, read.limit())) >= 0) {
						return false;
					}
				}
			}
			return true;
		}
	}

	void writeTo(WritableByteChannel channel) throws IOException {
		for (byte[] block : blocks) {
			for (ByteBuffer buffer = ByteBuffer.wrap(block); buffer.hasRemaining();) {
				channel.write(buffer);
			}
		}
	}
}
