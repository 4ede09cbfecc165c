package org.goldthread.store.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.store.element.Decomposition;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;

/**
 * Entries of a portfolio at one moment; nothing of it refers to the portfolio any more.
 *
 * @param present those that are there, by id, each with an empty order key
 * @param absent ids of those that are not there
 * @param lists the lists whose order may have changed
 */
record SnapshotContents(Map<String, ElementVersion> present, Set<String> absent, List<ChildList> lists) {

	/** What was touched of a portfolio. */
	static SnapshotContents of(Portfolio portfolio, Touches touches) {
		Map<String, ElementVersion> present = new LinkedHashMap<>();
		Set<String> absent = new LinkedHashSet<>(touches.gone());
		for (Identified object : touches.objects()) {
			if (isIn(portfolio, object)) {
				present.put(object.getId(), version(object));
			} else {
				absent.add(object.getId());
			}
		}
		absent.removeAll(present.keySet());
		List<ChildList> lists = new ArrayList<>();
		touches.children().forEach((holding, touched) -> {
			if (isIn(portfolio, holding.holder())) {
				lists.add(list(holding.holder(), holding.containment(), touched.keySet().stream().map(Identified::getId).collect(Collectors.toSet())));
			}
		});
		return new SnapshotContents(present, absent, lists);
	}

	/** An object's entry, with an empty order key. */
	static ElementVersion version(Identified object) {
		EObject container = object.eContainer();
		return Decomposition.version(object, container == null ? Place.ROOT
				: new Place(((Identified) container).getId(), object.eContainmentFeature().getName(), ""));
	}

	/** A list of an object's, and which of its entries were touched. */
	static ChildList list(Identified holder, EReference containment, Set<String> touched) {
		@SuppressWarnings("unchecked")
		List<Identified> children = (List<Identified>) holder.eGet(containment);
		return new ChildList(new Place(holder.getId(), containment.getName(), ""), children.stream().map(Identified::getId).toList(), touched);
	}

	private static boolean isIn(Portfolio portfolio, EObject object) {
		EObject root = object;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root == portfolio;
	}
}
