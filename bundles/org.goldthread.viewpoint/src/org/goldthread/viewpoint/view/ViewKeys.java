package org.goldthread.viewpoint.view;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes the keys of views: the same as long as a view shows the same thing, and each only once in a diagram. */
final class ViewKeys {

	private final Set<String> used = new HashSet<>();

	/** Key of a node, or of an edge that stands for an element. */
	String of(String mapping, EObject element) {
		return unique(mapping + ":" + id(element));
	}

	/** Key of an edge that stands for a reference. */
	String between(String mapping, EObject source, EObject target) {
		return unique(mapping + ":" + id(source) + ">" + id(target));
	}

	private static String id(EObject element) {
		String id = EcoreUtil.getID(element);
		return id != null ? id : EcoreUtil.getRelativeURIFragmentPath(null, element);
	}

	/** Elements with the same id, in a damaged file, still get keys of their own. */
	private String unique(String wanted) {
		String key = wanted;
		for (int i = 2; !used.add(key); i++) {
			key = wanted + "#" + i;
		}
		return key;
	}
}
