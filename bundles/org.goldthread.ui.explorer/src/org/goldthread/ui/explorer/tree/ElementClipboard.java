package org.goldthread.ui.explorer.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What was copied last: the elements as they were then, so that later edits do not change what is pasted. */
final class ElementClipboard {

	private List<EObject> copies = List.of();

	/** Keeps copies of {@code elements}; those inside another of them come with it. */
	void copy(List<EObject> elements) {
		List<EObject> roots = elements.stream()
				.filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
				.toList();
		copies = new ArrayList<>(EcoreUtil.copyAll(roots));
	}

	/** The elements to paste; empty when nothing was copied. */
	List<EObject> contents() {
		return copies;
	}
}
