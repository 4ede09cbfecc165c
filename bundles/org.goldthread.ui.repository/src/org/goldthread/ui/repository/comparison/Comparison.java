package org.goldthread.ui.repository.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Identified;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.words.CommitteeWords;
import org.goldthread.store.words.Difference;
import org.goldthread.ui.repository.words.Entries;

/**
 * What changed between two states of a portfolio.
 *
 * @param changes what became of each entry that differs, by id
 * @param before the entries of the earlier state
 * @param after the entries of the later state
 */
public record Comparison(Map<String, ElementChange> changes, Entries before, Entries after) {

	/** Nothing changed. */
	public static final Comparison NONE = new Comparison(Map.of(), id -> Optional.empty(), id -> Optional.empty());

	/** Keeps the order of {@code changes}. */
	public Comparison {
		changes = new LinkedHashMap<>(changes);
	}

	/** The entry as it is, or as it was when it is gone; empty when neither state has it. */
	public Optional<Identified> known(String id) {
		return after.or(before).get(id);
	}

	/** What a committee would be told. */
	public List<Difference> differences() {
		return CommitteeWords.of(id -> before.get(id).orElse(null), id -> after.get(id).orElse(null), changes);
	}
}
