package org.goldthread.store.element;

/** The entries of a revision do not make a portfolio: they were changed by something else than Goldthread, or by a newer version. */
public final class UnsoundRevisionException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Says of which entry (its id; may be empty) and why, as a clause. */
	public UnsoundRevisionException(String id, String reason) {
		super((id.isEmpty() ? "" : "entry " + id + ": ") + reason);
	}
}
