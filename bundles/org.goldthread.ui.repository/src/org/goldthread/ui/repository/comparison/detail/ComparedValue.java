package org.goldthread.ui.repository.comparison.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Concept;
import org.goldthread.model.Labels;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeature;
import org.goldthread.store.element.StoredFeatures;
import org.goldthread.ui.repository.comparison.Comparison;
import org.goldthread.ui.repository.words.Entries;
import org.goldthread.ui.repository.words.ValueWords;

/**
 * One value of an entry in two states.
 *
 * @param feature its name in the model; empty for the place of the entry
 * @param label what forms call it
 * @param before what it was; empty for nothing
 * @param after what it is; empty for nothing
 */
public record ComparedValue(String feature, String label, String before, String after) {

	/** Whether it is another one now. */
	public boolean isDifferent() {
		return !before.equals(after);
	}

	/** The values that differ, in the order of the forms; all that are set for an entry that is new or gone. */
	public static List<ComparedValue> of(ElementChange change, Comparison comparison) {
		List<ComparedValue> values = new ArrayList<>();
		if (change.isMoved()) {
			values.add(place(change, comparison));
		}
		EClass type = ValueWords.type(change.known().type());
		for (StoredFeature feature : StoredFeatures.of(type).own()) {
			boolean whole = change.isAdded() || change.isRemoved();
			boolean shown = whole ? !change.known().values(feature.name()).isEmpty()
					: change.values().stream().anyMatch(value -> value.feature().equals(feature.name()));
			if (shown) {
				values.add(new ComparedValue(feature.name(), Labels.of(feature.feature()), text(change.before(), feature, comparison.before()),
						text(change.after(), feature, comparison.after())));
			}
		}
		return values;
	}

	private static String text(Optional<ElementVersion> version, StoredFeature feature, Entries side) {
		return version.map(state -> String.join("\n", ValueWords.of(state.type(), feature.name(), state.values(feature.name()), side))).orElse("");
	}

	private static ComparedValue place(ElementChange change, Comparison comparison) {
		if (!change.isMovedAway()) {
			return new ComparedValue("", "Place", "Order among its neighbours", "Another order");
		}
		return new ComparedValue("", "Place", holder(change.before(), comparison.before()), holder(change.after(), comparison.after()));
	}

	private static String holder(Optional<ElementVersion> version, Entries side) {
		return side.get(version.orElseThrow().place().container())
				.map(entry -> Concept.of(entry.eClass()).label() + " " + Labels.of(entry)).orElse("");
	}
}
