package org.goldthread.store.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Identified;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.Place;
import org.goldthread.store.element.StoredFeatures;

/** Puts entries where they hang in a revision, each among its neighbours by the order keys; what hangs there besides keeps its order. */
final class PlacedEntries {

	private static final Comparator<ElementVersion> ORDER = Comparator
			.comparing((ElementVersion version) -> version.place().orderKey()).thenComparing(ElementVersion::id);

	private final LiveEntries entries;
	private final Function<String, ElementVersion> target;
	private final List<LeftOut> leftOut;

	PlacedEntries(LiveEntries entries, Function<String, ElementVersion> target, List<LeftOut> leftOut) {
		this.entries = entries;
		this.target = target;
		this.leftOut = leftOut;
	}

	/** Places families, each the entries that go into one containment. */
	void place(Map<Place, List<ElementVersion>> families) {
		families.forEach((place, members) -> {
			List<ElementVersion> able = able(place, members);
			container(place).ifPresent(container -> place(container, containment(container, place).orElseThrow(), able));
		});
	}

	private Optional<Identified> container(Place place) {
		return Optional.ofNullable(entries.get(place.container())).filter(container -> containment(container, place).isPresent());
	}

	private static Optional<EReference> containment(Identified container, Place place) {
		return StoredFeatures.of(container.eClass()).containment(place.feature());
	}

	/** Those that are there and can go there; the others are told. */
	private List<ElementVersion> able(Place place, List<ElementVersion> members) {
		Optional<Identified> container = container(place);
		List<ElementVersion> able = new ArrayList<>(members.size());
		for (ElementVersion member : members) {
			Identified entry = entries.get(member.id());
			if (container.isEmpty() && entry != null) {
				leftOut.add(new LeftOut(member.id(), "", place.container()));
			} else if (entry != null) {
				if (EcoreUtil.isAncestor(entry, container.get())) {
					loosen(entry, container.get());
				}
				able.add(member);
			}
		}
		able.sort(ORDER);
		return able;
	}

	/** The container will hang elsewhere too: until then what lies between comes out, so that nothing ever hangs within itself. */
	private static void loosen(Identified entry, Identified container) {
		EObject child = container;
		while (child.eContainer() != entry) {
			child = child.eContainer();
		}
		EcoreUtil.remove(child);
	}

	private void place(Identified container, EReference containment, List<ElementVersion> members) {
		if (!containment.isMany()) {
			members.forEach(member -> container.eSet(containment, entries.get(member.id())));
			return;
		}
		@SuppressWarnings("unchecked")
		EList<Identified> list = (EList<Identified>) container.eGet(containment);
		List<Identified> wanted = order(list, members, new Place(container.getId(), containment.getName(), ""));
		for (int at = 0; at < wanted.size(); at++) {
			if (at < list.size() && list.get(at) == wanted.get(at)) {
				continue;
			}
			if (wanted.get(at).eContainer() == container && wanted.get(at).eContainmentFeature() == containment) {
				list.move(at, wanted.get(at));
			} else {
				list.addAll(at, run(wanted, at, container, containment));
			}
		}
	}

	/** The neighbours from one place on that are to be put into the list together. */
	private static List<Identified> run(List<Identified> wanted, int start, Identified container, EReference containment) {
		int end = start;
		while (end < wanted.size() && (wanted.get(end).eContainer() != container || wanted.get(end).eContainmentFeature() != containment)) {
			end++;
		}
		return List.copyOf(wanted.subList(start, end));
	}

	/** What hangs there with the members in between, each before the first neighbour whose key comes after its own. */
	private List<Identified> order(List<Identified> present, List<ElementVersion> members, Place family) {
		Set<String> placed = new HashSet<>();
		members.forEach(member -> placed.add(member.id()));
		List<Identified> order = new ArrayList<>(present.size() + members.size());
		int next = 0;
		for (Identified neighbour : present) {
			if (placed.contains(neighbour.getId())) {
				continue;
			}
			ElementVersion known = target.apply(neighbour.getId());
			boolean hasKey = known != null && known.place().isBeside(family);
			while (hasKey && next < members.size() && ORDER.compare(members.get(next), known) < 0) {
				order.add(entries.get(members.get(next++).id()));
			}
			order.add(neighbour);
		}
		for (; next < members.size(); next++) {
			order.add(entries.get(members.get(next).id()));
		}
		return order;
	}
}
