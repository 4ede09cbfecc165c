package org.goldthread.store.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;

/** Puts the entries of a revision together to a portfolio again. */
public final class Composition {

	private static final Comparator<ElementVersion> ORDER = Comparator
			.comparing((ElementVersion version) -> version.place().orderKey()).thenComparing(ElementVersion::id);

	private final Map<String, Identified> objects = new HashMap<>();
	private final Map<EClass, Map<String, StoredFeature>> features = new HashMap<>();

	private Composition() {
	}

	/**
	 * The portfolio that these entries make, which hangs in no resource yet.
	 *
	 * @param versions all entries of one revision, in any order
	 * @throws UnsoundRevisionException when they make none: an unknown class or feature, an entry that hangs nowhere
	 */
	public static Portfolio of(Iterable<ElementVersion> versions) throws UnsoundRevisionException {
		Composition composition = new Composition();
		Map<Place, List<ElementVersion>> families = new HashMap<>();
		Map<String, String> containers = new HashMap<>();
		for (ElementVersion version : versions) {
			composition.create(version);
			Place place = version.place();
			families.computeIfAbsent(new Place(place.container(), place.feature(), ""), key -> new ArrayList<>()).add(version);
			containers.put(version.id(), place.container());
		}
		checkNesting(containers);
		Portfolio portfolio = composition.root(families.getOrDefault(Place.ROOT, List.of()));
		for (Map.Entry<Place, List<ElementVersion>> family : families.entrySet()) {
			if (!family.getKey().equals(Place.ROOT)) {
				composition.hang(family.getKey(), family.getValue());
			}
		}
		for (ElementVersion version : versions) {
			composition.fill(version);
		}
		return portfolio;
	}

	private void create(ElementVersion version) throws UnsoundRevisionException {
		if (!(GoldthreadPackage.eINSTANCE.getEClassifier(version.type()) instanceof EClass type) || type.isAbstract()) {
			throw new UnsoundRevisionException(version.id(), "its class " + version.type() + " is not known");
		}
		Identified object = (Identified) GoldthreadFactory.eINSTANCE.create(type);
		object.setId(version.id());
		if (objects.put(version.id(), object) != null) {
			throw new UnsoundRevisionException(version.id(), "it is there twice");
		}
	}

	private Portfolio root(List<ElementVersion> roots) throws UnsoundRevisionException {
		if (roots.size() != 1 || !(objects.get(roots.get(0).id()) instanceof Portfolio portfolio)) {
			throw new UnsoundRevisionException(roots.isEmpty() ? "" : roots.get(0).id(), "the revision does not hold exactly one portfolio");
		}
		return portfolio;
	}

	private void hang(Place family, List<ElementVersion> members) throws UnsoundRevisionException {
		String first = members.get(0).id();
		Identified container = objects.get(family.container());
		if (container == null) {
			throw new UnsoundRevisionException(first, "what contains it, " + family.container() + ", is missing");
		}
		EReference containment = StoredFeatures.of(container.eClass()).containment(family.feature())
				.orElseThrow(() -> new UnsoundRevisionException(first, "a " + container.eClass().getName() + " contains no " + family.feature()));
		members.sort(ORDER);
		List<Identified> children = new ArrayList<>(members.size());
		for (ElementVersion member : members) {
			Identified child = objects.get(member.id());
			if (!containment.getEReferenceType().isSuperTypeOf(child.eClass())) {
				throw new UnsoundRevisionException(member.id(), family.feature() + " cannot hold a " + member.type());
			}
			children.add(child);
		}
		if (containment.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<Identified> list = (InternalEList<Identified>) container.eGet(containment);
			list.addAllUnique(children);
		} else if (children.size() == 1) {
			container.eSet(containment, children.get(0));
		} else {
			throw new UnsoundRevisionException(members.get(1).id(), family.feature() + " holds one entry only");
		}
	}

	/** Entries that hang in each other must not be put together: EMF would look for their root for ever. */
	private static void checkNesting(Map<String, String> containers) throws UnsoundRevisionException {
		Set<String> sound = new HashSet<>();
		for (String id : containers.keySet()) {
			Set<String> path = new HashSet<>();
			String at = id;
			while (at != null && !sound.contains(at)) {
				if (!path.add(at)) {
					throw new UnsoundRevisionException(id, "it hangs within itself");
				}
				at = containers.get(at);
			}
			sound.addAll(path);
		}
	}

	private void fill(ElementVersion version) throws UnsoundRevisionException {
		InternalEObject object = (InternalEObject) objects.get(version.id());
		Map<String, StoredFeature> known = features.computeIfAbsent(object.eClass(), type -> StoredFeatures.of(type).byName());
		for (Map.Entry<String, List<String>> value : version.values().entrySet()) {
			StoredFeature feature = known.get(value.getKey());
			if (feature == null) {
				throw new UnsoundRevisionException(version.id(), "a " + version.type() + " has no " + value.getKey());
			}
			try {
				feature.write(object, value.getValue(), objects::get);
			} catch (RuntimeException e) {
				throw new UnsoundRevisionException(version.id(), "its value of " + value.getKey() + " cannot be read: " + e.getMessage());
			}
		}
	}
}
