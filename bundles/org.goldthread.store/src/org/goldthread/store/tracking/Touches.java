package org.goldthread.store.tracking;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.model.AllContents;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Identified;
import org.goldthread.model.TouchedValues;

/** Which objects of a portfolio were touched, and between which marks the last time. Hears the changes from the portfolio's hub. */
final class Touches implements ChangeListener {

	/**
	 * A containment of an object.
	 *
	 * @param holder the object
	 * @param containment a containment of its class that holds a list
	 */
	record Holding(Identified holder, EReference containment) {
	}

	private static final long NEVER = -1;
	private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.PORTFOLIO__ORIGIN_REVISION, Literals.PORTFOLIO__ORIGIN_HASH);

	private final Map<Identified, Long> objects = new LinkedHashMap<>();
	private final Map<Holding, Map<Identified, Long>> children = new LinkedHashMap<>();
	private final Map<String, Long> gone = new HashMap<>();
	private long mark;
	private long identityChange = NEVER;
	private long latest = NEVER;

	/** Sets a mark and gives its number. */
	long mark() {
		return mark++;
	}

	/** Forgets what was touched for the last time before a mark was set. */
	void forgetBefore(long number) {
		identityChange = identityChange <= number ? NEVER : identityChange;
		objects.values().removeIf(at -> at <= number);
		children.values().forEach(touched -> touched.values().removeIf(at -> at <= number));
		children.values().removeIf(Map::isEmpty);
		gone.values().removeIf(at -> at <= number);
	}

	/** Whether anything was touched after a mark was set, be it forgotten or not. */
	boolean isTouchedSince(long number) {
		return latest > number;
	}

	/** Whether an id was changed, so that nothing is known any more. */
	boolean areIdentitiesChanged() {
		return identityChange != NEVER;
	}

	/** All that were touched, some of which may not be in the portfolio any more. */
	Collection<Identified> objects() {
		return objects.keySet();
	}

	/** The lists that were touched, with the children that were put in, taken away or moved. */
	Map<Holding, Map<Identified, Long>> children() {
		return children;
	}

	/** Ids that the origin has and the portfolio did not have when it was compared as a whole. */
	Set<String> gone() {
		return gone.keySet();
	}

	/** Notes that an object, which is in the portfolio, differed from the origin before a mark was set. */
	void addDifferent(Identified object, long number) {
		add(object, number);
	}

	/** Notes that the portfolio did not have an id of the origin before a mark was set. */
	void addGone(String id, long number) {
		gone.merge(id, number, Math::max);
	}

	@Override
	public void changed(Notification change) {
		if (LEFT_OUT.contains(change.getFeature())) {
			return;
		}
		latest = mark;
		if (change.getFeature() == Literals.IDENTIFIED__ID) {
			identityChange = mark;
		} else if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			TouchedValues.removed(change).forEach(child -> addTree((Identified) child));
			TouchedValues.added(change).forEach(child -> addTree((Identified) child));
			if (change.getEventType() == Notification.MOVE) {
				add((Identified) change.getNewValue(), mark);
			}
		} else {
			objects.put((Identified) change.getNotifier(), mark);
		}
	}

	private void addTree(Identified root) {
		add(root, mark);
		for (AllContents contents = new AllContents(root); contents.hasNext();) {
			add((Identified) contents.next(), mark);
		}
	}

	private void add(Identified object, long number) {
		objects.merge(object, number, Math::max);
		EReference containment = object.eContainmentFeature();
		if (containment != null && containment.isMany()) {
			children.computeIfAbsent(new Holding((Identified) object.eContainer(), containment), key -> new LinkedHashMap<>())
					.merge(object, number, Math::max);
		}
	}
}
