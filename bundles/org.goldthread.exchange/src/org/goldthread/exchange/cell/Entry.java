package org.goldthread.exchange.cell;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.edit.element.DeleteElements;

/** Takes entries out of the rows that contain them. */
final class Entry {

	private Entry() {
	}

	/** Removes an entry, with all references to it where its row is part of a portfolio. */
	static void remove(List<EObject> siblings, EObject entry) {
		if (entry.eResource() == null) {
			siblings.remove(entry);
		} else {
			DeleteElements.delete(entry);
		}
	}
}
