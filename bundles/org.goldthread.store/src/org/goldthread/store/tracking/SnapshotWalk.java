package org.goldthread.store.tracking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.AllContents;
import org.goldthread.model.Identified;
import org.goldthread.model.Portfolio;
import org.goldthread.store.element.ElementVersion;
import org.goldthread.store.element.StoredFeatures;

/** Looks at all entries of a portfolio, some at a time; holds only while nothing is edited. */
final class SnapshotWalk {

	private static final int AT_ONCE = 64;

	private final Iterator<EObject> left;
	private final Map<String, ElementVersion> present = new LinkedHashMap<>();
	private final List<ChildList> lists = new ArrayList<>();

	SnapshotWalk(Portfolio portfolio) {
		left = new AllContents(portfolio);
		add(portfolio);
	}

	/** Looks at some more; returns whether all were looked at. */
	boolean step() {
		for (int i = 0; i < AT_ONCE && left.hasNext(); i++) {
			add((Identified) left.next());
		}
		return !left.hasNext();
	}

	/** All that there is; what is left is looked at first. */
	SnapshotContents contents() {
		left.forEachRemaining(each -> add((Identified) each));
		return new SnapshotContents(present, Set.of(), lists);
	}

	private void add(Identified object) {
		present.put(object.getId(), SnapshotContents.version(object));
		for (EReference containment : StoredFeatures.of(object.eClass()).containments()) {
			if (containment.isMany() && object.eIsSet(containment)) {
				ChildList all = SnapshotContents.list(object, containment, Set.of());
				lists.add(new ChildList(all.family(), all.ids(), new HashSet<>(all.ids())));
			}
		}
	}
}
