package org.goldthread.ui.repository.restore;

import java.util.Map;

import org.goldthread.document.PortfolioDocument;
import org.goldthread.store.element.ElementVersion;

/** Brings an open portfolio back to what was published, as edits that can be undone. Belongs to the UI thread. */
public final class Restoring {

	private Restoring() {
	}

	/**
	 * Makes the whole portfolio what it was, in one step of undo. The revision that the working copy came from stays as it is.
	 *
	 * @param label the step in the words of the undo menu, such as "Restore revision 3"
	 * @param target all entries of the state to go back to, by id
	 * @return how many entries were brought back, taken out or changed
	 */
	public static int whole(PortfolioDocument document, String label, Map<String, ElementVersion> target) {
		throw new UnsupportedOperationException();
	}
}
