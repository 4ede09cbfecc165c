package org.goldthread.document.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of a file, in blocks so that large ones are never copied to grow. Nobody changes them any more, so any thread may read them.
 *
 * @param blocks the bytes in their order
 */
public record Content(List<byte[]> blocks) {

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

	void writeTo(WritableByteChannel channel) throws IOException {
		for (byte[] block : blocks) {
			for (ByteBuffer buffer = ByteBuffer.wrap(block); buffer.hasRemaining();) {
				channel.write(buffer);
			}
		}
	}
}
