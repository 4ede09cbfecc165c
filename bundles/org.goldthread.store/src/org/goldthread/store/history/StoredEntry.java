package org.goldthread.store.history;

import java.util.Comparator;
import java.util.Optional;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Contents;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.element.UnsoundRevisionException;

/**
 * One entry of a revision, as it lies in the database.
 *
 * @param revision number of the revision
 * @param id the entry's id
 * @param isRemoved whether the revision removed it; then the rest tells what it was
 * @param type the name of its class
 * @param place where it hangs
 * @param content its values, see {@link Contents}
 * @param furtherParts number of rows that hold the rest of a long content; 0 for nearly all
 */
record StoredEntry(int revision, String id, boolean isRemoved, String type, Place place, String content, int furtherParts) {

	/** The order in which entries go into the hash of a revision. */
	static final Comparator<StoredEntry> BY_ID = Comparator.comparing(StoredEntry::id);

	/** Characters of a content that one row holds. */
	static final int PART = 10_000;

	/** What becomes of an entry by a change that a revision publishes. */
	static StoredEntry of(int revision, ElementChange change) {
		ElementVersion version = change.known();
		String content = Contents.write(version.values());
		return new StoredEntry(revision, version.id(), change.isRemoved(), version.type(), version.place(), content,
				Math.max(0, (content.length() - 1) / PART));
	}

	/** The entry; empty when it was removed. */
	Optional<ElementVersion> version() throws UnsoundRevisionException {
		return isRemoved ? Optional.empty() : Optional.of(new ElementVersion(id, type, place, Contents.read(id, content)));
	}

	/** One part of the content: 0 lies in the row of the entry, others in rows of their own. */
	String part(int number) {
		return content.substring(number * PART, Math.min(content.length(), (number + 1) * PART));
	}

	StoredEntry withContent(String whole) {
		return new StoredEntry(revision, id, isRemoved, type, place, whole, furtherParts);
	}
}
