package org.goldthread.ui.repository.comparison;

import java.util.Map;

import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.element.Composition;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.UnsoundRevisionException;
import org.goldthread.testing.portfolio.EditedExample;
import org.goldthread.ui.repository.words.Entries;

/** The example as it was published, and an open copy of it that a test edits. */
public final class EditedCopy {

	private final EditedExample example = new EditedExample();
	private final Map<String, ElementVersion> published = Decomposition.of(example.portfolio(), id -> null);

	/** The open copy. */
	public Portfolio portfolio() {
		return example.portfolio();
	}

	/** An element of the open copy. */
	public <T extends Element> T element(String reference, Class<T> type) {
		return type.cast(example.resource().referenceIndex().elements(reference).get(0));
	}

	/** The entries as they were published, by id. */
	public Map<String, ElementVersion> published() {
		return published;
	}

	/** The entries of the open copy, by id. */
	public Map<String, ElementVersion> now() {
		return Decomposition.of(portfolio(), published::get);
	}

	/** What changed since it was published. */
	public Comparison comparison() {
		try {
			return new Comparison(Changes.between(published, now()), Entries.of(Composition.of(published.values())), Entries.of(example.resource()));
		} catch (UnsoundRevisionException e) {
			throw new AssertionError(e);
		}
	}
}
