package org.goldthread.store.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;

/** Takes a portfolio apart into the entries that a repository keeps. */
public final class Decomposition {

	private final Function<String, ElementVersion> earlier;
	private final Map<String, ElementVersion> versions = new LinkedHashMap<>();

	private Decomposition(Function<String, ElementVersion> earlier) {
		this.earlier = earlier;
	}

	/**
	 * All entries of a portfolio by id, each before what it contains.
	 *
	 * @param earlier the entry of an id in the revision that the portfolio came from, so that those that were not moved
	 *        keep their order keys; null when there is none
	 */
	public static Map<String, ElementVersion> of(Portfolio portfolio, Function<String, ElementVersion> earlier) {
		Decomposition decomposition = new Decomposition(earlier);
		decomposition.add(portfolio, Place.ROOT);
		return decomposition.versions;
	}

	/** The entry that an object is, at a place. */
	public static ElementVersion version(Identified object, Place place) {
		TreeMap<String, List<String>> values = new TreeMap<>();
		InternalEObject internal = (InternalEObject) object;
		for (StoredFeature feature : StoredFeatures.of(object.eClass()).own()) {
			if (internal.eIsSet(feature.number())) {
				values.put(feature.name(), feature.read(internal));
			}
		}
		return new ElementVersion(object.getId(), object.eClass().getName(), place, values);
	}

	/** The places of what one containment of an object holds, in order. */
	public static List<Place> places(Identified object, EReference containment, Function<String, ElementVersion> earlier) {
		List<Identified> children = children(object, containment);
		if (!containment.isMany()) {
			return children.stream().map(child -> new Place(object.getId(), containment.getName(), "")).toList();
		}
		List<String> present = new ArrayList<>(children.size());
		Place here = new Place(object.getId(), containment.getName(), "");
		for (Identified child : children) {
			ElementVersion known = earlier.apply(child.getId());
			present.add(known != null && known.place().isBeside(here) ? known.place().orderKey() : null);
		}
		return OrderKeys.assign(present, children.stream().map(Identified::getId).toList()).stream().map(key -> new Place(object.getId(), containment.getName(), key)).toList();
	}

	private void add(Identified object, Place place) {
		versions.put(object.getId(), version(object, place));
		for (EReference containment : StoredFeatures.of(object.eClass()).containments()) {
			if (object.eIsSet(containment)) {
				List<Identified> children = children(object, containment);
				List<Place> places = places(object, containment, earlier);
				for (int i = 0; i < children.size(); i++) {
					add(children.get(i), places.get(i));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Identified> children(Identified object, EReference containment) {
		Object value = object.eGet(containment);
		return value instanceof List<?> many ? (List<Identified>) many : value == null ? List.of() : List.of((Identified) value);
	}
}
