package org.goldthread.document;

/** Hears what happens to a document as a whole, on the document's thread. */
public interface DocumentListener {

	/** {@link PortfolioDocument#isDirty()} has another answer than before. */
	default void dirtyChanged() {
	}

	/** The portfolio has been written to its file. */
	default void saved() {
	}

	/** The file has been read again: portfolio, resource, hub and edits of the document are new objects. */
	default void reverted() {
	}

	/** The document belongs to another file now. */
	default void moved() {
	}

	/**
	 * Unsaved changes could not be put aside for recovery. The document itself is not affected; it will be tried again.
	 *
	 * @param sentence one sentence for the user
	 */
	default void recoveryFailed(String sentence) {
	}
}
