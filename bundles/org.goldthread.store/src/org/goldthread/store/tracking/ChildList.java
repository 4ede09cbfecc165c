package org.goldthread.store.tracking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.OrderKeys;
import org.goldthread.store.element.Place;

/**
 * A containment that entries were put into, taken from or moved in since the origin; all others stand in the order that they had.
 *
 * @param family the containment, with an empty order key
 * @param ids the entries that it holds, in order
 * @param touched those that were put in or moved, and perhaps others that are not there any more
 */
record ChildList(Place family, List<String> ids, Set<String> touched) {

	/** The touched entries and those beside them, in order. Mostly the keys of these decide. */
	List<String> around() {
		TreeSet<Integer> spots = new TreeSet<>();
		for (int i = 0; i < ids.size(); i++) {
			if (touched.contains(ids.get(i))) {
				for (int near = Math.max(0, i - 1); near <= Math.min(ids.size() - 1, i + 1); near++) {
					spots.add(near);
				}
			}
		}
		return spots.stream().map(ids::get).toList();
	}

	/**
	 * Whether these entries get the same keys by themselves as among all: what stood there before has not changed places.
	 *
	 * @param some {@link #around} or all
	 * @param origin their entries at the origin, by id
	 */
	boolean isDecidedBy(List<String> some, Map<String, ElementVersion> origin) {
		return some.size() == ids.size() || isRising(present(some, origin));
	}

	/** The order keys of these entries, by id. */
	Map<String, String> keys(List<String> some, Map<String, ElementVersion> origin) {
		List<String> keys = OrderKeys.assign(present(some, origin), some);
		Map<String, String> byId = LinkedHashMap.newLinkedHashMap(keys.size());
		for (int i = 0; i < keys.size(); i++) {
			byId.put(some.get(i), keys.get(i));
		}
		return byId;
	}

	private List<String> present(List<String> some, Map<String, ElementVersion> origin) {
		List<String> present = new ArrayList<>(some.size());
		for (String id : some) {
			ElementVersion known = origin.get(id);
			present.add(known != null && known.place().isBeside(family) ? known.place().orderKey() : null);
		}
		return present;
	}

	private static boolean isRising(List<String> keys) {
		String last = "";
		for (String key : keys) {
			if (key != null && key.compareTo(last) <= 0) {
				return false;
			}
			last = key == null ? last : key;
		}
		return true;
	}
}
