package org.goldthread.testing.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;

/**
 * Where elements of a class hang.
 *
 * @param path the shortest way of containment references from the portfolio
 */
record Home(List<EReference> path) {

	static Home of(EClass type) {
		Deque<Home> open = new ArrayDeque<>(List.of(new Home(List.of())));
		Set<EClass> seen = new HashSet<>(Set.of(Literals.PORTFOLIO));
		while (!open.isEmpty()) {
			Home home = open.remove();
			for (EReference containment : home.end().getEAllContainments()) {
				EClass child = containment.getEReferenceType();
				if (child.isSuperTypeOf(type)) {
					return home.then(containment);
				}
				if (!child.isAbstract() && seen.add(child)) {
					open.add(home.then(containment));
				}
			}
		}
		throw new IllegalArgumentException("A portfolio holds no " + type.getName());
	}

	void add(EObject portfolio, EObject element) {
		EObject parent = portfolio;
		for (EReference step : path.subList(0, path.size() - 1)) {
			parent = lastOrNew(parent, step);
		}
		put(parent, path.get(path.size() - 1), element);
	}

	private EClass end() {
		return path.isEmpty() ? Literals.PORTFOLIO : path.get(path.size() - 1).getEReferenceType();
	}

	private Home then(EReference step) {
		List<EReference> longer = new ArrayList<>(path);
		longer.add(step);
		return new Home(List.copyOf(longer));
	}

	private static EObject lastOrNew(EObject parent, EReference containment) {
		if (containment.isMany()) {
			List<?> children = (List<?>) parent.eGet(containment);
			return children.isEmpty() ? put(parent, containment, Elements.create(containment.getEReferenceType()))
					: (EObject) children.get(children.size() - 1);
		}
		EObject child = (EObject) parent.eGet(containment);
		return child == null ? put(parent, containment, Elements.create(containment.getEReferenceType())) : child;
	}

	@SuppressWarnings("unchecked")
	private static EObject put(EObject parent, EReference containment, EObject child) {
		if (containment.isMany()) {
			((EList<EObject>) parent.eGet(containment)).add(child);
		} else {
			parent.eSet(containment, child);
		}
		return child;
	}
}
