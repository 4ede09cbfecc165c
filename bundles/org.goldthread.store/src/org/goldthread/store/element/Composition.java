package org.goldthread.store.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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

	private static final Comparator<Made> ORDER = Comparator
			.comparing((Made made) -> made.version().place().orderKey()).thenComparing(made -> made.version().id());

	/** An entry and the object made of it. */
	private record Made(ElementVersion version, Identified object) {
	}

	private final Map<String, Identified> objects;

	private Composition(int size) {
		objects = HashMap.newHashMap(size);
	}

	/**
	 * The portfolio that these entries make, which hangs in no resource yet.
	 *
	 * @param versions all entries of one revision, in any order
	 * @throws UnsoundRevisionException when they make none: an unknown class or feature, an entry that hangs nowhere
	 */
	public static Portfolio of(Collection<ElementVersion> versions) throws UnsoundRevisionException {
		Composition composition = new Composition(versions.size());
		List<Made> all = new ArrayList<>(versions.size());
		Map<String, List<Made>> families = new HashMap<>();
		for (ElementVersion version : versions) {
			Made made = composition.make(version);
			all.add(made);
			families.computeIfAbsent(version.place().container(), key -> new ArrayList<>()).add(made);
		}
		for (Made made : all) {
			composition.fill(made);
		}
		Portfolio portfolio = root(families.getOrDefault(Place.ROOT.container(), List.of()));
		families.remove(Place.ROOT.container());
		composition.hangAll(portfolio, families);
		return portfolio;
	}

	/** Hangs everything below the root in its place; what is left then hangs nowhere, or within itself. */
	private void hangAll(Identified root, Map<String, List<Made>> families) throws UnsoundRevisionException {
		Deque<Identified> containers = new ArrayDeque<>(List.of(root));
		while (!containers.isEmpty()) {
			Identified container = containers.pop();
			List<Made> members = families.remove(container.getId());
			if (members != null) {
				Map<String, List<Made>> byFeature = new LinkedHashMap<>();
				for (Made member : members) {
					byFeature.computeIfAbsent(member.version().place().feature(), key -> new ArrayList<>()).add(member);
				}
				for (Map.Entry<String, List<Made>> list : byFeature.entrySet()) {
					containers.addAll(hang(container, list.getKey(), list.getValue()));
				}
			}
		}
		for (Map.Entry<String, List<Made>> left : families.entrySet()) {
			throw new UnsoundRevisionException(left.getValue().get(0).version().id(),
					objects.containsKey(left.getKey()) ? "it hangs within itself, or in what does" : "what contains it, " + left.getKey() + ", is missing");
		}
	}

	private Made make(ElementVersion version) throws UnsoundRevisionException {
		if (!(GoldthreadPackage.eINSTANCE.getEClassifier(version.type()) instanceof EClass type) || type.isAbstract()) {
			throw new UnsoundRevisionException(version.id(), "its class " + version.type() + " is not known");
		}
		Identified object = (Identified) GoldthreadFactory.eINSTANCE.create(type);
		object.setId(version.id());
		if (objects.put(version.id(), object) != null) {
			throw new UnsoundRevisionException(version.id(), "it is there twice");
		}
		return new Made(version, object);
	}

	private static Portfolio root(List<Made> roots) throws UnsoundRevisionException {
		if (roots.size() != 1 || !(roots.get(0).object() instanceof Portfolio portfolio)) {
			throw new UnsoundRevisionException(roots.isEmpty() ? "" : roots.get(0).version().id(), "the revision does not hold exactly one portfolio");
		}
		return portfolio;
	}

	private static List<Identified> hang(Identified container, String feature, List<Made> members) throws UnsoundRevisionException {
		String first = members.get(0).version().id();
		EReference containment = StoredFeatures.of(container.eClass()).containment(feature)
				.orElseThrow(() -> new UnsoundRevisionException(first, "a " + container.eClass().getName() + " contains no " + feature));
		members.sort(ORDER);
		List<Identified> children = new ArrayList<>(members.size());
		for (Made member : members) {
			if (!containment.getEReferenceType().isSuperTypeOf(member.object().eClass())) {
				throw new UnsoundRevisionException(member.version().id(), feature + " cannot hold a " + member.version().type());
			}
			children.add(member.object());
		}
		if (containment.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<Identified> list = (InternalEList<Identified>) container.eGet(containment);
			list.addAllUnique(children);
		} else if (children.size() == 1) {
			container.eSet(containment, children.get(0));
		} else {
			throw new UnsoundRevisionException(members.get(1).version().id(), feature + " holds one entry only");
		}
		return children;
	}

	private void fill(Made made) throws UnsoundRevisionException {
		ElementVersion version = made.version();
		InternalEObject object = (InternalEObject) made.object();
		Map<String, StoredFeature> known = StoredFeatures.of(object.eClass()).byName();
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
