package org.goldthread.store.annotate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.history.ElementRevision;
import org.goldthread.store.history.Revision;

/** Tells of each value of an entry which revision set it. */
public final class Annotations {

	private Annotations() {
	}

	/**
	 * The values that the entry has at the end of its history, by the name of the feature; empty for one that is gone.
	 *
	 * @param history what each revision did with the entry, oldest first
	 */
	public static List<Annotation> of(List<ElementRevision> history) {
		Map<String, Revision> since = new TreeMap<>();
		Optional<ElementVersion> present = Optional.empty();
		for (ElementRevision step : history) {
			ElementChange change = step.change();
			present = change.after();
			if (change.isAdded() || change.isRemoved()) {
				since.clear();
				present.ifPresent(version -> version.values().keySet().forEach(feature -> since.put(feature, step.revision())));
			} else {
				change.values().forEach(value -> since.put(value.feature(), step.revision()));
			}
		}
		ElementVersion version = present.orElse(null);
		return version == null ? List.of() : since.entrySet().stream().filter(value -> !version.values(value.getKey()).isEmpty())
				.map(value -> new Annotation(value.getKey(), version.values(value.getKey()), value.getValue())).toList();
	}
}
