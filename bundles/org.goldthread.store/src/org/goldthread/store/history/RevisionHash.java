package org.goldthread.store.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a revision: SHA-256 over the hash of the revision before, what is told of the revision, and its entries in
 * the order of their ids; each text as its length in bytes (four bytes, highest first) and its bytes in UTF-8.
 */
final class RevisionHash {

	private final MessageDigest digest;

	/**
	 * The hash of a revision, 64 hexadecimal digits; the one that it has already is passed over.
	 *
	 * @param entries what it changed, in the order of the ids
	 */
	static String of(Revision revision, List<StoredEntry> entries) {
		RevisionHash hash = new RevisionHash(revision);
		entries.forEach(hash::add);
		return HexFormat.of().formatHex(hash.digest.digest());
	}

	private RevisionHash(Revision revision) {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
		add(revision.previousHash());
		add(revision.portfolio());
		add(Integer.toString(revision.number()));
		add(revision.publishedAt().toString());
		add(revision.note().account());
		add(revision.note().role());
		add(revision.note().message());
		add(revision.portfolioName());
		add(revision.baseline().orElse(""));
		add(Integer.toString(revision.entries()));
	}

	private void add(StoredEntry entry) {
		add(entry.id());
		add(entry.isRemoved() ? "removed" : "present");
		add(entry.type());
		add(entry.place().container());
		add(entry.place().feature());
		add(entry.place().orderKey());
		add(entry.content());
	}

	private void add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
		digest.update(bytes);
	}
}
