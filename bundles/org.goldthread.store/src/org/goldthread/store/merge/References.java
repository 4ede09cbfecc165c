package org.goldthread.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.store.difference.ElementChange;
import org.goldthread.store.element.ElementVersion;

/** Gives entries of ours another reference when somebody else published theirs first: R-017 becomes the next free number. */
final class References {

	private static final String FEATURE = Literals.ELEMENT__REFERENCE.getName();
	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

	private References() {
	}

	/**
	 * Renumbers what collides.
	 *
	 * @param present all references of the repository's head, asked for only when something collides
	 */
	static List<Renumbering> renumber(MergedEntries merged, Map<String, ElementChange> ours, Map<String, ElementChange> theirs,
			Supplier<Collection<String>> present) {
		Map<String, String> published = new HashMap<>();
		theirs.keySet().forEach(id -> merged.get(id).flatMap(References::reference).ifPresent(reference -> published.put(reference, id)));
		List<Renumbering> made = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (String id : ours.keySet()) {
			Optional<String> reference = merged.get(id).flatMap(References::reference);
			if (reference.isPresent() && !published.getOrDefault(reference.get(), id).equals(id)) {
				if (taken.isEmpty()) {
					taken.addAll(present.get());
					merged.present().forEach(version -> reference(version).ifPresent(taken::add));
				}
				String next = next(reference.get(), taken);
				taken.add(next);
				merged.put(merged.get(id).orElseThrow().with(FEATURE, List.of(next)));
				made.add(new Renumbering(id, reference.get(), next));
			}
		}
		return made;
	}

	private static Optional<String> reference(ElementVersion version) {
		return version.values(FEATURE).stream().findFirst();
	}

	/** The reference with the number after the highest one of its kind; one that ends in no number gets one. */
	private static String next(String reference, Set<String> taken) {
		Matcher parts = NUMBERED.matcher(reference);
		String stem = parts.matches() ? parts.group(1) : reference + "-";
		int width = parts.matches() ? parts.group(2).length() : 1;
		long highest = taken.stream().filter(other -> other.startsWith(stem)).map(other -> NUMBERED.matcher(other))
				.filter(other -> other.matches() && other.group(1).equals(stem)).mapToLong(other -> Long.parseLong(other.group(2))).max().orElse(0);
		return stem + String.format("%0" + width + "d", highest + 1);
	}
}
