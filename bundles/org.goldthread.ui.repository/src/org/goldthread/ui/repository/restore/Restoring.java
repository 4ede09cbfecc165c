package org.goldthread.ui.repository.restore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Words;
import org.goldthread.store.apply.AppliedChanges;
import org.goldthread.store.apply.LeftOut;
import org.goldthread.store.difference.Changes;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;

/** Brings an open portfolio back to what was published, as edits that can be undone. Belongs to the UI thread. */
public final class Restoring {

	/**
	 * What was done.
	 *
	 * @param entries number of entries that were brought back, taken out or changed
	 * @param leftOut what could not be restored, because something that it needs is not there
	 */
	public record Result(int entries, List<LeftOut> leftOut) {

		/** What users are told, one sentence. */
		public String words() {
			if (entries == 0) {
				return "There was nothing to restore.";
			}
			return "Restored " + (entries == 1 ? "1 entry" : entries + " entries") + (leftOut.isEmpty() ? ""
					: "; " + Words.count(leftOut.size(), "link") + " could not be set, because what they lead to is not there") + ". Undo takes it back.";
		}
	}

	private Restoring() {
	}

	/**
	 * Makes the whole portfolio what it was, in one step of undo. The revision that the working copy came from stays as it is.
	 *
	 * @param label the step in the words of the undo menu, such as "Restore revision 3"
	 * @param target all entries of the state to go back to, by id
	 * @return how many entries were brought back, taken out or changed
	 */
	public static int whole(PortfolioDocument document, String label, Map<String, ElementVersion> target) {
		Map<String, ElementVersion> now = Decomposition.of(document.portfolio(), target::get);
		return some(document, label, Changes.between(now, target).values(), target::get).entries();
	}

	/**
	 * Makes changes that lead back to what was, in one step of undo.
	 *
	 * @param changes from now to what was, see {@link Restoration}
	 * @param target the entry of an id in the state to go back to; null when there is none
	 */
	public static Result some(PortfolioDocument document, String label, Collection<ElementChange> changes,
			Function<String, ElementVersion> target) {
		List<LeftOut> leftOut = new ArrayList<>();
		if (changes.isEmpty()) {
			return new Result(0, List.of());
		}
		document.edits().apply(Edit.of(label, () -> leftOut.addAll(AppliedChanges.apply(document.portfolio(), changes, target))));
		return new Result(changes.size(), List.copyOf(leftOut));
	}
}
