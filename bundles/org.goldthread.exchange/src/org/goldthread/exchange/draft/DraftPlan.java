package org.goldthread.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;

/**
 * What an import would do to a portfolio: worked out first, shown to the user, and then made as one step of undo. Valid as
 * long as the portfolio does not change.
 *
 * @param added what users will call the elements that are made
 * @param changed the elements that change
 * @param unchanged number of elements that the file and the portfolio agree on
 * @param refused elements of the file that are not imported because something is wrong with them
 * @param unmapped things of the file that the portfolio has no place for
 * @param change makes all of it
 */
public record DraftPlan(List<String> added, List<ChangedElement> changed, int unchanged, List<Refused> refused, List<Unmapped> unmapped,
		Runnable change) {

	/** Compares drafts with the portfolio; {@code unmapped} is what the reader of the file could not make drafts of. */
	public static DraftPlan of(List<Draft> drafts, KnownElements known, List<Refused> refused, List<Unmapped> unmapped) {
		DraftChecks checks = new DraftChecks(drafts, known);
		DraftComparison comparison = new DraftComparison(known, checks);
		List<Draft> fresh = new ArrayList<>();
		List<Draft> differing = new ArrayList<>();
		List<ChangedElement> changed = new ArrayList<>();
		for (Draft draft : checks.accepted().values()) {
			Optional<Identified> there = known.find(draft.id());
			if (there.isEmpty()) {
				fresh.add(draft);
				comparison.checkLinks(draft);
				continue;
			}
			List<Change> changes = comparison.changes(draft, there.get());
			if (!changes.isEmpty()) {
				differing.add(draft);
				changed.add(new ChangedElement(Labels.of(there.get()), changes));
			}
		}
		return new DraftPlan(fresh.stream().map(DraftComparison::labelOfNew).toList(), List.copyOf(changed),
				checks.accepted().size() - fresh.size() - differing.size(), joined(refused, checks.refused()),
				joined(unmapped, comparison.unmapped()), new DraftApplication(known.portfolio(), fresh, differing));
	}

	/** Whether an import would leave the portfolio as it is. */
	public boolean changesNothing() {
		return added.isEmpty() && changed.isEmpty();
	}

	/** The edit that makes everything this plan says. */
	public Edit edit(String label) {
		return Edit.of(label, change);
	}

	/** The counts, as the last line of an import reads: "2 added, 1 changed, 40 unchanged, 0 refused". */
	public String summary() {
		return added.size() + " added, " + changed.size() + " changed, " + unchanged + " unchanged, " + refused.size() + " refused";
	}

	private static <T> List<T> joined(List<T> first, List<T> second) {
		List<T> all = new ArrayList<>(first);
		all.addAll(second);
		return List.copyOf(all);
	}
}
