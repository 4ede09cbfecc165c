package org.goldthread.ui.analysis.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.analysis.impact.DelayedItem;
import org.goldthread.analysis.impact.DelayedSaving;
import org.goldthread.analysis.impact.Impact;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;
import org.goldthread.rules.Words;
import org.goldthread.ui.analysis.part.Days;

/** Turns an impact into rows and words. */
final class ImpactRows {

	private ImpactRows() {
	}

	/** Headings with what comes later, those without left out. */
	static List<ImpactRow> of(Impact impact) {
		List<ImpactRow> headings = new ArrayList<>();
		headings.add(ImpactRow.heading("Items", impact.items().stream().map(ImpactRows::row).toList(), ""));
		headings.add(ImpactRow.heading("Workstreams", impact.workstreams().stream()
				.map(delayed -> row(delayed.workstream(), delayed.days())).toList(), ""));
		headings.add(ImpactRow.heading("Savings", impact.savings().stream().map(ImpactRows::row).toList(), Words.money(impact.poundsDelayed())));
		headings.add(ImpactRow.heading("Benefits", impact.benefits().stream().map(delayed -> row(delayed.benefit(), delayed.days())).toList(), ""));
		headings.add(ImpactRow.heading("Outcomes", impact.outcomes().stream().map(reached -> row(reached.outcome(), reached.days())).toList(), ""));
		return headings.stream().filter(heading -> !heading.children().isEmpty()).toList();
	}

	/** One line: what comes later and what that delays. */
	static String summary(Impact impact) {
		List<String> parts = Stream.of(counted(impact.items().size(), "item"), counted(impact.workstreams().size(), "workstream"),
				counted(impact.benefits().size(), "benefit"), counted(impact.outcomes().size(), "outcome")).filter(part -> !part.isEmpty()).toList();
		String savings = impact.savings().isEmpty() ? "no savings are delayed"
				: Words.money(impact.poundsDelayed()) + " of savings in " + Words.count(impact.savings().size(), "line") + " come later";
		return (parts.isEmpty() ? "Nothing else moves" : "Moves " + String.join(", ", parts)) + "  \u00b7  " + savings;
	}

	private static String counted(int number, String word) {
		return number == 0 ? "" : Words.count(number, word);
	}

	private static ImpactRow row(DelayedItem delayed) {
		return new ImpactRow(Labels.of(delayed.item()), Optional.of(delayed.item()), Days.of(delayed.was()), Days.of(delayed.becomes()),
				later(delayed.days()), "", List.of());
	}

	private static ImpactRow row(DelayedSaving delayed) {
		return new ImpactRow(Labels.of(delayed.line()), Optional.of(delayed.line()), "", "", later(delayed.days()),
				delayed.pounds().map(Words::money).orElse("no amount stated"), List.of());
	}

	private static ImpactRow row(Element element, int days) {
		return new ImpactRow(Labels.of(element), Optional.of(element), "", "", later(days), "", List.of());
	}

	private static String later(int days) {
		return "+" + Days.count(days);
	}
}
