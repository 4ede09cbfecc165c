package org.goldthread.store.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;

/**
 * Puts the entries of a revision together to a portfolio again. All processors take part: since no reference of the model has
 * an opposite, a link changes only the object that it leads from.
 */
public final class Composition {

	private static final Comparator<Made> ORDER = Comparator
			.comparing((Made made) -> made.version.place().orderKey()).thenComparing(made -> made.version.id());

	/** An entry on its way into the portfolio. */
	private static final class Made {

		private final ElementVersion version;
		private final StoredFeatures features;
		private final Identified object;
		private final Map<String, Family> families = new LinkedHashMap<>();
		private Made container;

		Made(ElementVersion version) throws UnsoundRevisionException {
			this.version = version;
			features = StoredFeatures.ofClass(version.type())
					.orElseThrow(() -> new UnsoundRevisionException(version.id(), "its class " + version.type() + " is not known"));
			object = (Identified) GoldthreadFactory.eINSTANCE.create(features.type());
			object.setId(version.id());
		}

		void take(Made member) {
			families.computeIfAbsent(member.version.place().feature(), feature -> new Family(this, feature, new ArrayList<>())).members().add(member);
		}
	}

	/** What hangs in one containment of an object. */
	private record Family(Made container, String feature, List<Made> members) {
	}

	private interface Step<T> {
		void take(T item) throws UnsoundRevisionException;
	}

	private final List<Made> all;
	private final Map<String, Made> byId;
	private final Function<String, Identified> objects = this::object;

	private Composition(int size) {
		all = new ArrayList<>(size);
		byId = HashMap.newHashMap(size);
	}

	/**
	 * The portfolio that these entries make, which hangs in no resource yet.
	 *
	 * @param versions all entries of one revision, in any order
	 * @throws UnsoundRevisionException when they make none: an unknown class or feature, an entry that hangs nowhere
	 */
	public static Portfolio of(Collection<ElementVersion> versions) throws UnsoundRevisionException {
		Composition composition = new Composition(versions.size());
		for (ElementVersion version : versions) {
			composition.add(new Made(version));
		}
		each(composition.all, composition::fill);
		Made root = composition.root();
		each(composition.families(root), Composition::hang);
		return (Portfolio) root.object;
	}

	private void add(Made made) throws UnsoundRevisionException {
		if (byId.put(made.version.id(), made) != null) {
			throw new UnsoundRevisionException(made.version.id(), "it is there twice");
		}
		all.add(made);
	}

	/** Gives an object the values of its entry, and finds what contains it. */
	private void fill(Made made) throws UnsoundRevisionException {
		ElementVersion version = made.version;
		Map<String, StoredFeature> known = made.features.byName();
		for (Map.Entry<String, List<String>> value : version.values().entrySet()) {
			StoredFeature feature = known.get(value.getKey());
			if (feature == null) {
				throw new UnsoundRevisionException(version.id(), "a " + version.type() + " has no " + value.getKey());
			}
			try {
				feature.write((InternalEObject) made.object, value.getValue(), objects);
			} catch (RuntimeException e) {
				throw new UnsoundRevisionException(version.id(), "its value of " + value.getKey() + " cannot be read: " + e.getMessage());
			}
		}
		String container = version.place().container();
		made.container = byId.get(container);
		if (made.container == null && !container.equals(Place.ROOT.container())) {
			throw new UnsoundRevisionException(version.id(), "what contains it, " + container + ", is missing");
		}
	}

	private Identified object(String id) {
		Made made = byId.get(id);
		return made == null ? null : made.object;
	}

	private Made root() throws UnsoundRevisionException {
		List<Made> roots = all.stream().filter(made -> made.container == null).toList();
		if (roots.size() != 1 || !(roots.get(0).object instanceof Portfolio)) {
			throw new UnsoundRevisionException(roots.isEmpty() ? "" : roots.get(0).version.id(), "the revision does not hold exactly one portfolio");
		}
		return roots.get(0);
	}

	/** What hangs below the root, which must be everything: what is left hangs within itself. */
	private List<Family> families(Made root) throws UnsoundRevisionException {
		for (Made made : all) {
			if (made.container != null) {
				made.container.take(made);
			}
		}
		List<Family> families = new ArrayList<>();
		Deque<Made> containers = new ArrayDeque<>(List.of(root));
		int reached = 1;
		while (!containers.isEmpty()) {
			for (Family family : containers.pop().families.values()) {
				families.add(family);
				reached += family.members().size();
				family.members().stream().filter(member -> !member.families.isEmpty()).forEach(containers::push);
			}
		}
		if (reached < all.size()) {
			throw new UnsoundRevisionException(leftOut(root, families), "it hangs within itself, or in what does");
		}
		return families;
	}

	/** The id of an entry that does not hang in any of these. */
	private String leftOut(Made root, List<Family> families) {
		Set<Made> left = new LinkedHashSet<>(all);
		left.remove(root);
		families.forEach(family -> family.members().forEach(left::remove));
		return left.iterator().next().version.id();
	}

	private static void hang(Family family) throws UnsoundRevisionException {
		Made container = family.container();
		EReference containment = container.features.containment(family.feature()).orElseThrow(() -> new UnsoundRevisionException(
				family.members().get(0).version.id(), "a " + container.version.type() + " contains no " + family.feature()));
		Made[] members = family.members().toArray(Made[]::new);
		Arrays.parallelSort(members, ORDER);
		List<Identified> children = new ArrayList<>(members.length);
		for (Made member : members) {
			if (!containment.getEType().isInstance(member.object)) {
				throw new UnsoundRevisionException(member.version.id(), family.feature() + " cannot hold a " + member.version.type());
			}
			children.add(member.object);
		}
		if (containment.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<Identified> list = (InternalEList<Identified>) container.object.eGet(containment);
			list.addAllUnique(children);
		} else if (children.size() == 1) {
			container.object.eSet(containment, children.get(0));
		} else {
			throw new UnsoundRevisionException(members[1].version.id(), family.feature() + " holds one entry only");
		}
	}

	/** Does a step with each item, on all processors; where it fails for several, the first of them is told. */
	private static <T> void each(List<T> items, Step<T> step) throws UnsoundRevisionException {
		Optional<UnsoundRevisionException> first = items.parallelStream().map(item -> failure(item, step)).filter(Objects::nonNull).findFirst();
		if (first.isPresent()) {
			throw first.get();
		}
	}

	/** Why a step failed; null when it did not. */
	private static <T> UnsoundRevisionException failure(T item, Step<T> step) {
		try {
			step.take(item);
			return null;
		} catch (UnsoundRevisionException e) {
			return e;
		}
	}
}
