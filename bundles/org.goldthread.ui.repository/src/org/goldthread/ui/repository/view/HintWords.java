package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.ui.repository.place.RepositoryPlace;
import org.goldthread.ui.repository.work.StoreRefusal;

/**
 * What the view says while it has no revisions to show.
 *
 * @param sentence one sentence or two
 * @param steps what can be done then, best first
 */
record HintWords(String sentence, List<Step> steps) {

	/** A step that leads on. */
	enum Step {
		/** Make a repository. */
		MAKE,
		/** Bring a repository up to date. */
		UPDATE,
		/** Publish the open portfolio. */
		PUBLISH,
		/** Choose another repository. */
		CHOOSE,
		/** Try again. */
		AGAIN
	}

	private static final String PURPOSE = "A repository keeps what you publish of a portfolio: every revision, who published it, when and why, with names for those "
			+ "that a committee saw.";

	/**
	 * The words.
	 *
	 * @param reading whether the revisions are not known yet
	 * @param refusal why they could not be read; empty if they could
	 * @param open name of the portfolio that is open; empty while none is
	 */
	static HintWords of(boolean reading, Optional<StoreException> refusal, RepositoryPlace place, Optional<String> open) {
		if (refusal.isPresent()) {
			return refused(refusal.get(), place);
		}
		if (reading) {
			return new HintWords("Reading the repository\u2026", List.of());
		}
		return open.map(name -> new HintWords("Nothing was published in " + place.name() + " yet. " + PURPOSE, List.of(Step.PUBLISH, Step.CHOOSE)))
				.orElseGet(() -> new HintWords("Nothing was published in " + place.name() + " yet. Open a portfolio to publish it.", List.of(Step.CHOOSE)));
	}

	private static HintWords refused(StoreException refusal, RepositoryPlace place) {
		return switch (refusal.kind()) {
			case MISSING -> place.isServer()
					? new HintWords(place.name() + " holds no repository of Goldthread yet. Making one needs an account that may make tables.",
							List.of(Step.MAKE, Step.CHOOSE))
					: new HintWords("There is no repository yet. " + PURPOSE, List.of(Step.MAKE, Step.CHOOSE));
			case OUTDATED -> new HintWords("The repository in " + place.name() + " was made by an older version of Goldthread. Nothing is lost when it is brought "
					+ "up to date, but older versions cannot use it then.", List.of(Step.UPDATE, Step.CHOOSE));
			case UNREACHABLE, REFUSED, DAMAGED -> new HintWords(StoreRefusal.sentence(refusal), List.of(Step.AGAIN, Step.CHOOSE));
		};
	}
}
