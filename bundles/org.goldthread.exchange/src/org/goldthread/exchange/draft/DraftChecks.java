package org.goldthread.exchange.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Concept;
import org.goldthread.model.Identified;

/** Tells the drafts that can be imported from those that must be refused, with whatever hangs in them or needs them. */
final class DraftChecks {

	private final KnownElements known;
	private final Map<String, Draft> accepted = new LinkedHashMap<>();
	private final List<Refused> refused = new ArrayList<>();
	private final Map<String, List<Draft>> dependents = new HashMap<>();
	private final Deque<Draft> refusedLately = new ArrayDeque<>();

	DraftChecks(List<Draft> drafts, KnownElements known) {
		this.known = known;
		for (Draft draft : drafts) {
			if (accepted.putIfAbsent(draft.id(), draft) != null) {
				refused.add(new Refused(draft.name(), "\"" + accepted.get(draft.id()).name()
						+ "\" stands for the same element; give each an identifier of its own"));
			}
		}
		accepted.values().forEach(this::registerDependents);
		List.copyOf(accepted.values()).forEach(draft -> fault(draft).ifPresent(reason -> refuse(draft, reason)));
		spreadRefusals();
		new ArrayList<>(loops()).forEach(draft -> refuse(draft, "it is inside itself; take it out of what it contains"));
		spreadRefusals();
		DraftDepth depth = new DraftDepth(this::parentOf);
		accepted.values().stream().filter(draft -> depth.isTooDeep(draft.id())).toList()
				.forEach(draft -> refuse(draft, "it is more than " + DraftDepth.DEEPEST + " levels deep; take it out of what it is in"));
		spreadRefusals();
	}

	/** The drafts that can be imported, by id, in the order of the file. */
	Map<String, Draft> accepted() {
		return accepted;
	}

	List<Refused> refused() {
		return refused;
	}

	/** The class of the element with an id once all accepted drafts are imported; empty when there will be none. */
	Optional<EClass> typeOf(String id) {
		Draft draft = accepted.get(id);
		return draft != null ? Optional.of(draft.type()) : known.find(id).map(Identified::eClass);
	}

	private void registerDependents(Draft draft) {
		draft.placeOfNew().ifPresent(place -> dependents.computeIfAbsent(place.parentId(), key -> new ArrayList<>()).add(draft));
		draft.links().forEach((reference, targets) -> {
			if (draft.needs(reference)) {
				targets.forEach(target -> dependents.computeIfAbsent(target, key -> new ArrayList<>()).add(draft));
			}
		});
	}

	private void refuse(Draft draft, String reason) {
		if (accepted.remove(draft.id()) != null) {
			refused.add(new Refused(draft.name(), reason));
			refusedLately.add(draft);
		}
	}

	private void spreadRefusals() {
		while (!refusedLately.isEmpty()) {
			Draft cause = refusedLately.poll();
			for (Draft draft : dependents.getOrDefault(cause.id(), List.of())) {
				if (accepted.containsKey(draft.id())) {
					fault(draft).ifPresent(reason -> refuse(draft, reason));
				}
			}
		}
	}

	private Optional<String> fault(Draft draft) {
		Optional<Identified> there = known.find(draft.id());
		if (there.isPresent()) {
			return there.get().eClass() == draft.type() ? placeFault(draft, draft.place()).or(() -> linkFault(draft))
					: Optional.of("it is a " + called(draft.type()) + " in the file and a " + called(there.get().eClass())
							+ " in the portfolio; change one of them");
		}
		if (draft.fault().isPresent()) {
			return draft.fault();
		}
		return draft.placeOfNew().isEmpty() ? Optional.of("the file does not say where it belongs")
				: placeFault(draft, draft.placeOfNew()).or(() -> linkFault(draft));
	}

	private Optional<String> placeFault(Draft draft, Optional<Place> stated) {
		if (stated.isEmpty()) {
			return Optional.empty();
		}
		Place place = stated.get();
		Optional<EClass> parentType = typeOf(place.parentId());
		if (parentType.isEmpty()) {
			return Optional.of("what it belongs to is not imported");
		}
		if (!place.containment().getEContainingClass().isSuperTypeOf(parentType.get())
				|| !place.containment().getEReferenceType().isSuperTypeOf(draft.type())) {
			return Optional.of("a " + called(parentType.get()) + " holds no " + called(draft.type()));
		}
		Optional<Object> taken = place.containment().isMany() ? Optional.empty()
				: known.find(place.parentId()).map(parent -> parent.eGet(place.containment()));
		return taken.filter(other -> !((Identified) other).getId().equals(draft.id()))
				.map(other -> "the portfolio has another " + called(draft.type()) + " already");
	}

	private Optional<String> linkFault(Draft draft) {
		return draft.links().entrySet().stream().filter(link -> draft.needs(link.getKey()))
				.filter(link -> link.getValue().stream().anyMatch(target -> !fits(link.getKey(), target))).findFirst()
				.map(link -> "its " + link.getKey().getName() + " is not imported");
	}

	/** Whether the element with an id can stand in a reference once everything is imported. */
	boolean fits(EReference reference, String target) {
		return typeOf(target).filter(reference.getEReferenceType()::isSuperTypeOf).isPresent();
	}

	/** The drafts whose way up comes back to themselves. */
	private Set<Draft> loops() {
		Set<Draft> looping = new HashSet<>();
		Map<String, Integer> walkOf = new HashMap<>();
		int walk = 0;
		for (String start : accepted.keySet()) {
			walk++;
			Optional<String> at = Optional.of(start);
			while (at.isPresent() && walkOf.putIfAbsent(at.get(), walk) == null) {
				at = parentOf(at.get());
			}
			if (at.isPresent() && walkOf.get(at.get()) == walk) {
				markLoop(at.get(), looping);
			}
		}
		return looping;
	}

	private void markLoop(String first, Set<Draft> looping) {
		String at = first;
		do {
			Draft draft = accepted.get(at);
			if (draft != null && draft.place().isPresent()) {
				looping.add(draft);
			}
			at = parentOf(at).orElse(first);
		} while (!at.equals(first));
	}

	private Optional<String> parentOf(String id) {
		Draft draft = accepted.get(id);
		Optional<Identified> there = known.find(id);
		Optional<Place> place = draft == null ? Optional.empty() : there.isPresent() ? draft.place() : draft.placeOfNew();
		return place.map(Place::parentId).or(() -> there.map(EObject::eContainer)
				.filter(Identified.class::isInstance).map(parent -> ((Identified) parent).getId()));
	}

	private static String called(EClass type) {
		return Concept.of(type).labelInSentence();
	}
}
