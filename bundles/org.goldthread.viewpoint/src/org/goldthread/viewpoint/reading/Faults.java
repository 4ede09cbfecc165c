package org.goldthread.viewpoint.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.SpecificationFault;

/** Collects what is wrong with one file. */
final class Faults {

	/** More than an author reads at once; a hostile file could have hundreds of thousands. */
	private static final int MOST = 100;

	private final Set<SpecificationFault> found = new LinkedHashSet<>();

	void add(String path, String reason) {
		if (!areMany()) {
			found.add(new SpecificationFault(path, reason));
		}
	}

	/** Whether no more are collected. */
	boolean areMany() {
		return found.size() >= MOST;
	}

	void add(EObject element, String reason) {
		add(pathOf(element), reason);
	}

	/** @throws SpecificationException when anything was added */
	void throwIfAny() throws SpecificationException {
		if (!found.isEmpty()) {
			throw new SpecificationException(List.copyOf(found));
		}
	}

	/** The path by which a reference in the file names {@code element}. */
	static String pathOf(EObject element) {
		return element.eResource() == null ? EcoreUtil.getURI(element).toString() : element.eResource().getURIFragment(element);
	}
}
