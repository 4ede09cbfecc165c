package org.goldthread.ui.repository.merge;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.goldthread.store.merge.Conflict;
import org.goldthread.store.merge.Side;

/** Lets somebody decide what two people changed differently, side by side. Belongs to the UI thread. */
public final class MergeDialog {

	private MergeDialog() {
	}

	/**
	 * Asks for a decision of every conflict.
	 *
	 * @return whose side each goes to; empty when the user cancelled
	 */
	public static Optional<Map<Conflict.Key, Side>> ask(Shell shell, MergeQuestion question) {
		return Optional.empty();
	}
}
