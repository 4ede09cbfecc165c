package org.goldthread.viewpoint.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.SpecificationFault;

/** Collects what is wrong with one file. */
final class Faults {

	private final List<SpecificationFault> found = new ArrayList<>();

	void add(String path, String reason) {
		SpecificationFault fault = new SpecificationFault(path, reason);
		if (!found.contains(fault)) {
			found.add(fault);
		}
	}

	void add(EObject element, String reason) {
		add(pathOf(element), reason);
	}

	/** @throws SpecificationException when anything was added */
	void throwIfAny() throws SpecificationException {
		if (!found.isEmpty()) {
			throw new SpecificationException(found);
		}
	}

	/** The path by which a reference in the file names {@code element}. */
	static String pathOf(EObject element) {
		return element.eResource() == null ? EcoreUtil.getURI(element).toString() : element.eResource().getURIFragment(element);
	}
}
