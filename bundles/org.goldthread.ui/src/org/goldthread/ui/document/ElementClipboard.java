package org.goldthread.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.goldthread.model.Identified;

/**
 * What was copied last in any part: the elements as they were then, so that later edits do not change what is pasted. A service of
 * the workbench: {@code PlatformUI.getWorkbench().getService(ElementClipboard.class)}. Belongs to the UI thread.
 */
public final class ElementClipboard {

	private List<EObject> copies = List.of();
	private List<String> homes = List.of();

	/** Keeps copies of {@code elements}; those inside another of them come with it. */
	public void copy(List<EObject> elements) {
		List<EObject> roots = elements.stream()
				.filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
				.toList();
		copies = new ArrayList<>(EcoreUtil.copyAll(roots));
		homes = roots.stream().map(EObject::eContainer).filter(Identified.class::isInstance).map(home -> ((Identified) home).getId())
				.distinct().toList();
	}

	/** The elements to paste; empty when nothing was copied. */
	public List<EObject> contents() {
		return copies;
	}

	/** Ids of the elements that held what was copied. */
	public List<String> homes() {
		return homes;
	}
}
