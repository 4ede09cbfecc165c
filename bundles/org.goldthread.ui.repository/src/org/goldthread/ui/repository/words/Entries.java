package org.goldthread.ui.repository.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.AllContents;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** Finds the entries of one state of a portfolio by their ids. */
@FunctionalInterface
public interface Entries {

	/** The entry of an id; empty when this state has none. */
	Optional<Identified> get(String id);

	/** Entries of a portfolio that does not change any more. */
	static Entries of(Portfolio portfolio) {
		Map<String, Identified> all = new HashMap<>();
		all.put(portfolio.getId(), portfolio);
		for (AllContents contents = new AllContents(portfolio); contents.hasNext();) {
			Identified entry = (Identified) contents.next();
			all.put(entry.getId(), entry);
		}
		return id -> Optional.ofNullable(all.get(id));
	}

	/** Entries of an open portfolio as they are at the moment of asking. */
	static Entries of(PortfolioResource resource) {
		return id -> resource.getEObject(id) instanceof Identified entry ? Optional.of(entry) : Optional.empty();
	}

	/** These entries, and where there is none those of another state. */
	default Entries or(Entries others) {
		return id -> get(id).or(() -> others.get(id));
	}

	/** How users know the entry of an id, such as "R-017 Skills are lost". */
	default String label(String id) {
		return get(id).map(Labels::of).orElse("something that is gone");
	}
}
