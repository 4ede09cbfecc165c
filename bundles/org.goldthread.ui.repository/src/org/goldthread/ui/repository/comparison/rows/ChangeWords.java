package org.goldthread.ui.repository.comparison.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.goldthread.model.Labels;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.difference.FeatureChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.ui.repository.comparison.Comparison;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.repository.words.ValueWords;

/** Says in one line what changed in an entry. */
public final class ChangeWords {

	private static final int LONG = 60;
	private static final int LINE = 90;
	private static final String ARROW = " \u2192 ";
	private static final String NOTHING = "nothing";

	private final Comparison comparison;

	/** Words for changes of a comparison, whose states name what links lead to. */
	public ChangeWords(Comparison comparison) {
		this.comparison = comparison;
	}

	/** Values as "Forecast: 1 Sep 2018 → 3 Dec 2018" as far as they are short, else by their names; empty for an entry that is new or gone. */
	public String of(ElementChange change) {
		List<FeatureChange> values = change.values();
		List<String> parts = new ArrayList<>();
		String all = values.stream().map(value -> one(change, value)).collect(Collectors.joining(", "));
		if (values.size() > 1 && all.length() > LINE) {
			parts.add(values.stream().map(value -> feature(change, value)).collect(Collectors.joining(", ")));
		} else if (!all.isEmpty()) {
			parts.add(all);
		}
		if (change.isMovedAway()) {
			parts.add("from " + container(change.before(), comparison.before()) + " to " + container(change.after(), comparison.after()));
		} else if (change.isMoved() && values.isEmpty()) {
			parts.add("in the order of its neighbours");
		}
		return String.join("; ", parts);
	}

	private String one(ElementChange change, FeatureChange value) {
		String was = text(change, value.feature(), value.before(), comparison.before());
		String is = text(change, value.feature(), value.after(), comparison.after());
		boolean isLong = was.length() > LONG || is.length() > LONG;
		return feature(change, value) + (isLong ? "" : ": " + was + ARROW + is);
	}

	private static String text(ElementChange change, String feature, List<String> values, Entries side) {
		String text = String.join("; ", ValueWords.of(change.known().type(), feature, values, side)).strip();
		return text.isEmpty() ? NOTHING : text.replaceAll("\\s+", " ");
	}

	private static String feature(ElementChange change, FeatureChange value) {
		return Labels.of(ValueWords.feature(change.known().type(), value.feature()));
	}

	private static String container(Optional<ElementVersion> version, Entries side) {
		return side.label(version.orElseThrow().place().container());
	}
}
