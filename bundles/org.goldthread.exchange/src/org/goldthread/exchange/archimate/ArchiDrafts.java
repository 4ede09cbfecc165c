package org.goldthread.exchange.archimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.exchange.draft.Draft;
import org.goldthread.exchange.draft.KnownElements;
import org.goldthread.exchange.draft.SourceIds;
import org.goldthread.exchange.draft.Unmapped;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Vision;

/** Makes drafts of the elements of an ArchiMate model. */
final class ArchiDrafts {

	/**
	 * An element that has a place in the portfolio.
	 *
	 * @param draft what the file says of it
	 * @param type its class
	 * @param name what the file calls it
	 */
	record Imported(Draft draft, EClass type, String name) {
	}

	private final KnownElements known;
	private final String modelKey;
	private final Map<String, Imported> byIdentifier = new LinkedHashMap<>();
	private final Map<String, String> names = new HashMap<>();
	private final List<Unmapped> unmapped = new ArrayList<>();

	ArchiDrafts(ArchiModel model, KnownElements known) {
		this.known = known;
		this.modelKey = model.identifier();
		ArchiClasses classes = new ArchiClasses(model, known);
		for (ArchiElement element : model.elements()) {
			names.put(element.identifier(), element.label());
			List<String> ids = ids(element.identifier(), element.properties());
			Optional<EClass> type = classes.of(element, ids);
			if (type.isEmpty()) {
				unmapped.add(new Unmapped(element.type().isEmpty() ? "Element without type" : element.type(), element.label(),
						"the portfolio has no such concept"));
			} else {
				byIdentifier.put(element.identifier(), new Imported(draft(element, type.get(), ids), type.get(), element.label()));
			}
		}
	}

	/** The elements that have a place, by their identifiers, in the order of the file. */
	Map<String, Imported> byIdentifier() {
		return byIdentifier;
	}

	/** What the file calls an element; empty when it has none with the identifier. */
	Optional<String> nameOf(String identifier) {
		return Optional.ofNullable(names.get(identifier));
	}

	List<Unmapped> unmapped() {
		return unmapped;
	}

	/** The ids by which a thing of the file may be known, the surest first. */
	List<String> ids(String identifier, Map<String, String> properties) {
		List<String> ids = new ArrayList<>();
		Optional.ofNullable(properties.get(OwnProperties.ID)).map(String::strip).filter(id -> known.find(id).isPresent()).ifPresent(ids::add);
		Optional.ofNullable(properties.get(OwnProperties.ID)).flatMap(SourceIds::uuidIn).ifPresent(ids::add);
		SourceIds.uuidIn(identifier).ifPresent(ids::add);
		ids.add(SourceIds.of("archimate", modelKey, identifier));
		return ids;
	}

	private Draft draft(ArchiElement element, EClass type, List<String> ids) {
		String reference = element.properties().getOrDefault(OwnProperties.REFERENCE, "").strip();
		String id = onlyOne(type).orElseGet(() -> known.idOf(ids, type, reference));
		Draft draft = new Draft(id, type, element.label()).value(Literals.ELEMENT__NAME, known.statedName(id, element.label()).orElse(null))
				.value(Literals.ELEMENT__DESCRIPTION, element.documentation());
		unmapped.addAll(OwnProperties.read(element.properties(), type, Set.of(), draft, element.label()));
		return draft;
	}

	/** The id of the vision, of which a portfolio has but one; empty for all other classes, and while there is none. */
	private Optional<String> onlyOne(EClass type) {
		return type == Literals.VISION ? Optional.ofNullable(known.portfolio().getVision()).map(Vision::getId) : Optional.empty();
	}
}
