package org.goldthread.store.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
		Map<String, List<ElementVersion>> families = new HashMap<>();
		for (ElementVersion version : versions) {
			composition.create(version);
			families.computeIfAbsent(version.place().container(), key -> new ArrayList<>()).add(version);
		}
		for (ElementVersion version : versions) {
			composition.fill(version);
		}
		Portfolio portfolio = composition.root(families.getOrDefault(Place.ROOT.container(), List.of()));
		families.remove(Place.ROOT.container());
		composition.hangAll(portfolio, families);
		return portfolio;
	}

	/** Hangs everything below the root in its place; what is left then hangs nowhere, or within itself. */
	private void hangAll(Identified root, Map<String, List<ElementVersion>> families) throws UnsoundRevisionException {
		Deque<Identified> containers = new ArrayDeque<>(List.of(root));
		while (!containers.isEmpty()) {
			Identified container = containers.pop();
			List<ElementVersion> members = families.remove(container.getId());
			if (members != null) {
				Map<String, List<ElementVersion>> byFeature = new LinkedHashMap<>();
				for (ElementVersion member : members) {
					byFeature.computeIfAbsent(member.place().feature(), key -> new ArrayList<>()).add(member);
				}
				for (Map.Entry<String, List<ElementVersion>> list : byFeature.entrySet()) {
					containers.addAll(hang(container, list.getKey(), list.getValue()));
				}
			}
		}
		for (Map.Entry<String, List<ElementVersion>> left : families.entrySet()) {
			throw new UnsoundRevisionException(left.getValue().get(0).id(),
					objects.containsKey(left.getKey()) ? "it hangs within itself, or in what does" : "what contains it, " + left.getKey() + ", is missing");
		}
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

	private List<Identified> hang(Identified container, String feature, List<ElementVersion> members) throws UnsoundRevisionException {
		String first = members.get(0).id();
		EReference containment = StoredFeatures.of(container.eClass()).containment(feature)
				.orElseThrow(() -> new UnsoundRevisionException(first, "a " + container.eClass().getName() + " contains no " + feature));
		members.sort(ORDER);
		List<Identified> children = new ArrayList<>(members.size());
		for (ElementVersion member : members) {
			Identified child = objects.get(member.id());
			if (!containment.getEReferenceType().isSuperTypeOf(child.eClass())) {
				throw new UnsoundRevisionException(member.id(), feature + " cannot hold a " + member.type());
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
			throw new UnsoundRevisionException(members.get(1).id(), feature + " holds one entry only");
		}
		return children;
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
