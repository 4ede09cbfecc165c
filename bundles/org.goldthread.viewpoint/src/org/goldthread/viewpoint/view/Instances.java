package org.goldthread.viewpoint.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.viewpoint.specification.DomainClass;

/** The elements of a model by class, collected when a mapping first needs them. */
final class Instances {

	private final EObject anywhere;
	private final Map<EClass, List<EObject>> known = new HashMap<>();
	private List<EObject> all = List.of();

	/** @param anywhere any element of the model */
	Instances(EObject anywhere) {
		this.anywhere = anywhere;
	}

	/** Every element of the class, in the order of the model. */
	Collection<EObject> of(DomainClass domainClass) {
		return known.computeIfAbsent(domainClass.type(), type -> all().stream().filter(domainClass::accepts).toList());
	}

	/** Forgets what was collected, because the model has changed. */
	void forget() {
		known.clear();
		all = List.of();
	}

	private List<EObject> all() {
		if (all.isEmpty()) {
			EObject root = EcoreUtil.getRootContainer(anywhere);
			all = new ArrayList<>();
			all.add(root);
			for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
				all.add(contents.next());
			}
		}
		return all;
	}
}
