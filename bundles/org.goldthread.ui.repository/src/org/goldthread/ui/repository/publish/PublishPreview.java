package org.goldthread.ui.repository.publish;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.store.StoreException;
import org.goldthread.store.history.Repository;
import org.goldthread.store.history.Revision;
import org.goldthread.store.history.WorkingCopy;
import org.goldthread.store.words.CommitteeWords;
import org.goldthread.store.words.Difference;
import org.goldthread.store.words.DifferenceKind;
import org.goldthread.ui.repository.work.WorkingState;

/**
 * What publishing would make public.
 *
 * @param origin the revision that the working copy came from; empty for one that was never published
 * @param entries how many entries differ from it
 * @param differences what a committee would be told; empty for a first revision, which is all new
 * @param holdings what a first revision brings; empty for later ones
 * @param newer revisions that others published since, oldest first
 */
record PublishPreview(Optional<Revision> origin, int entries, List<Difference> differences, List<Holding> holdings, List<Revision> newer) {

	/** Looks at a repository; in time that grows with the portfolio. */
	static PublishPreview of(Repository repository, WorkingCopy copy) throws StoreException {
		if (copy.origin().isEmpty()) {
			return new PublishPreview(copy.origin(), copy.changes().size(), List.of(), Holding.of(copy), List.of());
		}
		int number = copy.origin().get().number();
		List<Revision> newer = repository.revisions(copy.portfolio()).stream().filter(revision -> revision.number() > number).toList();
		WorkingState state = WorkingState.of(repository, copy);
		List<Difference> differences = copy.changes().isEmpty() ? List.of()
				: CommitteeWords.of(state.originPortfolio(), state.portfolio(), copy.changes());
		return new PublishPreview(copy.origin(), copy.changes().size(), differences, List.of(), newer);
	}

	/** Whether there is nothing to publish but perhaps a baseline's name. */
	boolean isUnchanged() {
		return entries == 0;
	}

	/** How many differences there are of each kind; kinds without any are left out. */
	Map<DifferenceKind, Long> counts() {
		Map<DifferenceKind, Long> counts = new EnumMap<>(DifferenceKind.class);
		differences.forEach(difference -> counts.merge(difference.kind(), 1L, Long::sum));
		return counts;
	}

	/** One sentence or two. */
	String summary() {
		String what = origin.map(revision -> isUnchanged() ? "Nothing has changed since revision " + revision.number() + "; a baseline name alone can be published."
				: "What you changed since revision " + revision.number() + revision.baseline().map(name -> " (" + name + ")").orElse("") + ":")
				.orElse("The first revision of this portfolio, with all of its %,d entries:".formatted(entries));
		return (newer.isEmpty() ? "" : newerWords() + " ") + what;
	}

	private String newerWords() {
		String who = String.join(", ", newer.stream().map(revision -> revision.note().account()).distinct().toList());
		return (newer.size() == 1 ? "Revision " + newer.get(0).number() + " was published by " + who
				: newer.size() + " newer revisions were published by " + who) + " meanwhile; both are merged.";
	}
}
