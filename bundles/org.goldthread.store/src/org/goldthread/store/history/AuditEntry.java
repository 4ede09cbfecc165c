package org.goldthread.store.history;

import java.util.List;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.register.ShownText;

/**
 * What a revision did with one value, for readers of the database, who find the whole of a long one in the entry.
 *
 * @param element id of the entry
 * @param feature name of the feature
 * @param before its values before, up to 4,000 characters; null when it had none
 * @param after its values since, up to 4,000 characters; null when it has none
 */
record AuditEntry(String element, String feature, String before, String after) {

	private static final int LONGEST = 4000;

	/** What a change did with the values of an entry that was there before and is there since. */
	static List<AuditEntry> of(ElementChange change) {
		return change.values().stream().map(value -> new AuditEntry(change.id(), value.feature(), words(value.before()), words(value.after())))
				.toList();
	}

	private static String words(List<String> values) {
		String words = String.join(" ", values.stream().map(value -> value == null ? "" : value).toList());
		return values.isEmpty() ? null : ShownText.of(words, LONGEST);
	}
}
