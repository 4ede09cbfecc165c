package org.goldthread.ui.repository.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.goldthread.store.history.OriginStamp;
import org.goldthread.store.history.Revision;

/**
 * How an open portfolio stands to a repository.
 *
 * @param copy what it says of itself
 * @param revisions its revisions in the repository, oldest first; may be empty
 * @param unpublished how many of its entries differ from the revision that it came from; empty as long as nobody has looked
 */
public record CopyState(OriginStamp copy, List<Revision> revisions, OptionalInt unpublished) {

	/** Whether the repository has the revision that it came from. */
	public boolean isKnown() {
		return origin().isPresent();
	}

	/** One line. */
	public String words() {
		return (copy.name().isEmpty() ? "The open portfolio" : copy.name()) + "  \u00b7  " + origin().map(this::fromRevision).orElseGet(this::fromElsewhere);
	}

	private Optional<Revision> origin() {
		return revisions.stream().filter(revision -> RepositoryRows.isOrigin(revision, copy)).findFirst();
	}

	private String fromRevision(Revision origin) {
		String changes = unpublished.isEmpty() ? "" : unpublished.getAsInt() == 0 ? "  \u00b7  nothing to publish"
				: "  \u00b7  %s changed since, not published".formatted(entries(unpublished.getAsInt()));
		return "your copy is from revision " + origin.number() + origin.baseline().map(name -> " (" + name + ")").orElse("") + changes + newer(origin);
	}

	private String newer(Revision origin) {
		List<Revision> newer = revisions.stream().filter(revision -> revision.number() > origin.number()).toList();
		if (newer.isEmpty()) {
			return "";
		}
		Revision head = newer.get(newer.size() - 1);
		return "  \u00b7  revision " + head.number() + " by " + head.note().account() + " is newer" + (newer.size() > 1 ? ", and " + (newer.size() - 1) + " more" : "")
				+ ": publishing merges it";
	}

	private String fromElsewhere() {
		if (copy.revision().isPresent()) {
			return "came from revision " + copy.revision().get() + " of another repository, or of a history that was rewritten";
		}
		return revisions.isEmpty() ? "not published yet" : "does not say which revision it came from; open one and make your changes there";
	}

	private static String entries(int number) {
		return number == 1 ? "1 entry" : "%,d entries".formatted(number);
	}
}
