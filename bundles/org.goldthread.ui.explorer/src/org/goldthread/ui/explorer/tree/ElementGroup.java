package org.goldthread.ui.explorer.tree;

import java.util.List;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.Concept;

/**
 * A folder in the explorer: the elements that hang in one list of the portfolio, such as its risks. Equal for the same
 * list, so that the tree keeps it open when it is asked for anew. Adapts to its list, by which other parts know what it holds.
 *
 * @param parent the portfolio
 * @param containment the list
 */
record ElementGroup(EObject parent, EReference containment) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == EReference.class ? adapter.cast(containment) : null;
	}

	/** The elements in the list, in its order. */
	@SuppressWarnings("unchecked")
	List<EObject> elements() {
		return (List<EObject>) parent.eGet(containment);
	}

	/** What the folder is called: "Risks". */
	String label() {
		return Concept.of(containment.getEReferenceType()).plural();
	}
}
