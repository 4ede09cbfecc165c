package org.goldthread.ui.registers.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.exchange.draft.ChangedElement;
import org.goldthread.exchange.draft.DraftPlan;
import org.goldthread.exchange.importing.CellChange;
import org.goldthread.exchange.importing.ImportPlan;
import org.goldthread.exchange.importing.PlannedRow;
import org.goldthread.model.Concept;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.Edit;
import org.goldthread.ui.registers.importing.DryRunLine.Kind;

/**
 * What an import would do, before anything is done.
 *
 * @param lines everything that would change, and what would not and why, in this order: refused, added, changed, left out
 * @param counts how many rows or elements there are of each kind; kinds without any are left out
 * @param unchanged how many say what the portfolio says
 * @param rows the elements of a register that would be added or changed; empty for schedules and models
 * @param edit makes all of it as one step of undo; once, and as long as the portfolio does not change
 */
public record DryRun(List<DryRunLine> lines, Map<Kind, Integer> counts, int unchanged, Set<Element> rows, Edit edit) {

	/** What the import of a register would do. */
	public static DryRun of(ImportPlan plan) {
		List<DryRunLine> lines = new ArrayList<>();
		plan.refused().forEach(refusal -> lines.add(new DryRunLine(Kind.REFUSED, number(refusal.row()), "", refusal.column(), "", refusal.value(),
				refusal.reason())));
		String added = "New " + Concept.of(plan.table().register().rowType()).labelInSentence();
		plan.added().forEach(row -> lines.add(new DryRunLine(Kind.ADDED, number(row.row()), Labels.of(row.element()), "", "", added, "")));
		for (PlannedRow row : plan.changed()) {
			String label = Labels.of(row.element());
			for (CellChange change : row.changes()) {
				lines.add(new DryRunLine(Kind.CHANGED, number(row.row()), label, change.column(), change.change().before(), change.change().after(), ""));
			}
		}
		String title = plan.table().register().title().toLowerCase(Locale.UK);
		plan.table().passedOver().forEach(heading -> lines.add(new DryRunLine(Kind.LEFT_OUT, "", "", heading, "", "",
				"This column goes to none of the " + title + ".")));
		Set<Element> rows = Stream.concat(plan.added().stream(), plan.changed().stream()).map(PlannedRow::element).collect(Collectors.toSet());
		return new DryRun(List.copyOf(lines), counts(plan.refusedRows(), plan.added().size(), plan.changed().size(), plan.table().passedOver().size()),
				plan.unchanged(), rows, plan.edit());
	}

	/** What the import of a schedule or model would do; {@code label} is what the undo menu calls it. */
	public static DryRun of(DraftPlan plan, String label) {
		List<DryRunLine> lines = new ArrayList<>();
		plan.refused().forEach(refused -> lines.add(new DryRunLine(Kind.REFUSED, "", refused.name(), "", "", "", refused.reason())));
		plan.added().forEach(element -> lines.add(new DryRunLine(Kind.ADDED, "", element, "", "", "", "")));
		for (ChangedElement element : plan.changed()) {
			element.changes().forEach(change -> lines.add(new DryRunLine(Kind.CHANGED, "", element.element(), change.feature(), change.was(),
					change.becomes(), "")));
		}
		plan.unmapped().forEach(left -> lines.add(new DryRunLine(Kind.LEFT_OUT, "", left.kind() + " " + left.name(), "", "", "", left.reason())));
		return new DryRun(List.copyOf(lines), counts(plan.refused().size(), plan.added().size(), plan.changed().size(), plan.unmapped().size()),
				plan.unchanged(), Set.of(), plan.edit(label));
	}

	/** How many rows or elements there are of a kind. */
	public int count(Kind kind) {
		return counts.getOrDefault(kind, 0);
	}

	/** Whether the import would leave the portfolio as it is. */
	public boolean changesNothing() {
		return count(Kind.ADDED) == 0 && count(Kind.CHANGED) == 0;
	}

	/** The counts in one sentence: "3 added, 1 changed, 40 unchanged, 2 refused". */
	public String summary() {
		return "%,d added, %,d changed, %,d unchanged, %,d refused".formatted(count(Kind.ADDED), count(Kind.CHANGED), unchanged, count(Kind.REFUSED));
	}

	private static Map<Kind, Integer> counts(int refused, int added, int changed, int leftOut) {
		Map<Kind, Integer> counts = new EnumMap<>(Map.of(Kind.REFUSED, refused, Kind.ADDED, added, Kind.CHANGED, changed, Kind.LEFT_OUT, leftOut));
		counts.values().removeIf(count -> count == 0);
		return Map.copyOf(counts);
	}

	private static String number(int row) {
		return Integer.toString(row);
	}
}
