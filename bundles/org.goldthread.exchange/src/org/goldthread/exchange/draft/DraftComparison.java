package org.goldthread.exchange.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Concept;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Labels;
import org.goldthread.model.edit.value.ValueFormats;

/** Finds out what accepted drafts would change in a portfolio. Changes nothing. */
final class DraftComparison {

	private final KnownElements known;
	private final DraftChecks checks;
	private final List<Unmapped> unmapped = new ArrayList<>();

	DraftComparison(KnownElements known, DraftChecks checks) {
		this.known = known;
		this.checks = checks;
	}

	/** Links of the drafts compared so far that cannot be made. */
	List<Unmapped> unmapped() {
		return unmapped;
	}

	/** The values of an element that a draft changes; none when both agree. */
	List<Change> changes(Draft draft, Identified element) {
		List<Change> changes = new ArrayList<>();
		draft.values().forEach((attribute, value) -> change(element, attribute, value).ifPresent(changes::add));
		draft.links().forEach((reference, targets) -> change(element, reference, possible(draft, reference, targets)).ifPresent(changes::add));
		draft.place().filter(place -> !hangsIn(element, place)).map(place -> new Change("Place", labelOf(containerId(element)),
				labelOf(place.parentId()))).ifPresent(changes::add);
		return changes;
	}

	/** Notes the links of a new element that cannot be made. */
	void checkLinks(Draft draft) {
		draft.links().forEach((reference, targets) -> possible(draft, reference, targets));
	}

	/** The targets of a link that fit it; the others are noted. */
	private List<String> possible(Draft draft, EReference reference, List<String> targets) {
		List<String> fitting = targets.stream().filter(target -> checks.fits(reference, target)).toList();
		targets.stream().filter(target -> !fitting.contains(target)).forEach(target -> unmapped
				.add(new Unmapped("Link", draft.name(), "its " + Labels.of(reference).toLowerCase() + " is not imported")));
		return fitting;
	}

	private Optional<Change> change(Identified element, EAttribute attribute, Object value) {
		Object now = element.eGet(attribute);
		if (equal(now, value) || attribute == Literals.ELEMENT__REFERENCE && isTaken(element, (String) value)) {
			return Optional.empty();
		}
		return Optional.of(new Change(Labels.of(attribute), written(attribute, now), written(attribute, value)));
	}

	private boolean isTaken(Identified element, String reference) {
		boolean taken = known.withReference(reference).stream().anyMatch(other -> other != element);
		if (taken) {
			unmapped.add(new Unmapped("Reference", reference, Labels.of(element) + " keeps its own, since another element has this one"));
		}
		return taken;
	}

	private Optional<Change> change(Identified element, EReference reference, List<String> targets) {
		List<String> now = idsOf(element.eGet(reference));
		List<String> missing = targets.stream().filter(target -> !now.contains(target)).toList();
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new Change(Labels.of(reference), labels(now), labels(reference.isMany() ? joined(now, missing) : missing)));
	}

	private static List<String> joined(List<String> now, List<String> missing) {
		List<String> all = new ArrayList<>(now);
		all.addAll(missing);
		return all;
	}

	private static List<String> idsOf(Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> many -> many.stream().map(each -> ((Identified) each).getId()).toList();
			default -> List.of(((Identified) value).getId());
		};
	}

	private String labels(List<String> ids) {
		return String.join("; ", ids.stream().map(this::labelOf).toList());
	}

	private String labelOf(String id) {
		Draft draft = checks.accepted().get(id);
		return known.find(id).map(Labels::of).orElseGet(() -> draft == null ? "" : draft.name());
	}

	static boolean hangsIn(Identified element, Place place) {
		return element.eContainmentFeature() == place.containment() && containerId(element).equals(place.parentId());
	}

	private static String containerId(Identified element) {
		return element.eContainer() instanceof Identified parent ? Objects.requireNonNullElse(parent.getId(), "") : "";
	}

	/** Whether two values say the same; line ends and blanks at the ends of a text say nothing. */
	static boolean equal(Object now, Object value) {
		if (value instanceof String text) {
			return plain(text).equals(now == null ? "" : plain((String) now));
		}
		return now instanceof Comparable<?> && now.getClass() == value.getClass() && !(now instanceof Boolean)
				? compare(now, value) == 0 : Objects.equals(now, value);
	}

	@SuppressWarnings("unchecked")
	private static int compare(Object first, Object second) {
		return ((Comparable<Object>) first).compareTo(second);
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	private static String written(EAttribute attribute, Object value) {
		return ValueFormats.ofAny(attribute.getEAttributeType()).write(value);
	}

	/** What users call the element that a draft would make. */
	static String labelOfNew(Draft draft) {
		return Concept.of(draft.type()).label() + " " + draft.name();
	}
}
