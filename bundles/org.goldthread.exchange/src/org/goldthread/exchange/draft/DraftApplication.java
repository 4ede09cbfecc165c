package org.goldthread.exchange.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.model.ReferenceIndex;

/** Makes the changes of drafts in a portfolio: new elements, parents first, then values and places, then links. For use inside an edit. */
final class DraftApplication implements Runnable {

	private final Portfolio portfolio;
	private final List<Draft> fresh;
	private final List<Draft> differing;

	DraftApplication(Portfolio portfolio, List<Draft> fresh, List<Draft> differing) {
		this.portfolio = portfolio;
		this.fresh = List.copyOf(fresh);
		this.differing = List.copyOf(differing);
	}

	@Override
	public void run() {
		KnownElements known = new KnownElements(portfolio);
		Map<String, Identified> elements = new HashMap<>();
		Map<String, Draft> toMake = new LinkedHashMap<>();
		fresh.forEach(draft -> toMake.put(draft.id(), draft));
		fresh.forEach(draft -> make(draft, toMake, elements, known));
		differing.forEach(draft -> elements.put(draft.id(), known.find(draft.id()).orElseThrow()));
		for (Draft draft : differing) {
			Identified element = elements.get(draft.id());
			setValues(draft, element, known);
			draft.place().filter(place -> !DraftComparison.hangsIn(element, place))
					.ifPresent(place -> add(elementOf(place.parentId(), elements, known), place.containment(), element));
		}
		fresh.forEach(draft -> link(draft, elements, known));
		differing.forEach(draft -> link(draft, elements, known));
	}

	/** Makes the elements above first; the checks made sure that there is no loop. */
	private void make(Draft draft, Map<String, Draft> toMake, Map<String, Identified> made, KnownElements known) {
		List<Draft> wayDown = new ArrayList<>();
		for (Draft each = draft; each != null && !made.containsKey(each.id()); each = toMake.get(each.placeOfNew().orElseThrow().parentId())) {
			wayDown.add(each);
		}
		for (Draft each : wayDown.reversed()) {
			Place place = each.placeOfNew().orElseThrow();
			Identified element = (Identified) EcoreUtil.create(each.type());
			element.setId(each.id());
			setValues(each, element, known);
			add(elementOf(place.parentId(), made, known), place.containment(), element);
			if (element instanceof Element named && named.getReference() == null) {
				String reference = index().next(each.type());
				named.setReference(reference.isEmpty() ? null : reference);
			}
			made.put(each.id(), element);
		}
	}

	private void setValues(Draft draft, Identified element, KnownElements known) {
		draft.values().forEach((attribute, value) -> {
			boolean taken = attribute == Literals.ELEMENT__REFERENCE
					&& known.withReference((String) value).stream().anyMatch(other -> other != element);
			if (!taken && !DraftComparison.equal(element.eGet(attribute), value)) {
				element.eSet(attribute, value);
			}
		});
	}

	@SuppressWarnings("unchecked")
	private static void link(Draft draft, Map<String, Identified> made, KnownElements known) {
		Identified element = elementOf(draft.id(), made, known);
		draft.links().forEach((reference, targets) -> targets.forEach(id -> {
			EObject target = elementOf(id, made, known);
			if (target == null || !reference.getEReferenceType().isSuperTypeOf(target.eClass())) {
				return;
			}
			if (!reference.isMany()) {
				if (element.eGet(reference) != target) {
					element.eSet(reference, target);
				}
			} else if (!((EList<EObject>) element.eGet(reference)).contains(target)) {
				((EList<EObject>) element.eGet(reference)).add(target);
			}
		}));
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject parent, EReference containment, EObject child) {
		if (containment.isMany()) {
			((EList<EObject>) parent.eGet(containment)).add(child);
		} else {
			parent.eSet(containment, child);
		}
	}

	/** The element with an id; null when it is neither made nor there, because it was refused. */
	private static Identified elementOf(String id, Map<String, Identified> made, KnownElements known) {
		Identified element = made.get(id);
		return element == null ? known.find(id).orElse(null) : element;
	}

	private ReferenceIndex index() {
		return Elements.resourceOf(portfolio).orElseThrow().referenceIndex();
	}
}
