package org.goldthread.ui.repository.publish;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.store.apply.LeftOut;
import org.goldthread.store.history.Revision;
import org.goldthread.store.merge.Renumbering;

/** Says what came of publishing. */
final class PublishedWords {

	private static final int HASH = 12;

	private PublishedWords() {
	}

	/** One line, for the status line. */
	static String line(Published what) {
		Revision now = what.now().orElseThrow();
		return what.result().revision().isPresent()
				? "Published as revision " + now.number() + now.baseline().map(name -> " (" + name + ")").orElse("") + ", hash "
						+ now.hash().substring(0, HASH)
				: "Nothing of yours was left to publish: this is revision " + now.number() + " now";
	}

	/** What users have to know beyond that, a sentence each; empty when there is nothing. */
	static List<String> notices(Published what, List<LeftOut> leftOut, boolean late) {
		List<String> notices = new ArrayList<>();
		if (late) {
			notices.add("It was too late to cancel: what is published stays.");
		}
		if (!what.changes().isEmpty()) {
			int number = what.changes().size();
			notices.add("What others published meanwhile was merged into your portfolio: " + (number == 1 ? "1 entry" : "%,d entries".formatted(number)) + ".");
		}
		for (Renumbering renumbering : what.result().renumberings()) {
			notices.add("Your " + renumbering.before() + " is " + renumbering.after() + " now, since somebody else used " + renumbering.before() + " first.");
		}
		if (!leftOut.isEmpty()) {
			notices.add("%,d values could not be taken over; open the revision in a new file to have all of it.".formatted(leftOut.size()));
		}
		return List.copyOf(notices);
	}
}
