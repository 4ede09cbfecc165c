package org.goldthread.store;

/** An operation of a repository was refused or failed; the message is one sentence for the user: what, where, what to do. */
public final class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why it failed. */
	public enum Kind {

		/** No repository was made there yet; making one helps. */
		MISSING,

		/** An older version made the repository; making it again brings it up to date. */
		OUTDATED,

		/** The repository is not ours, or cannot be reached now. */
		UNREACHABLE,

		/** What was asked for is not there, or may not be done. */
		REFUSED,

		/** What the repository holds is damaged, or was changed by something else. */
		DAMAGED
	}

	private final Kind kind;

	/** Refuses or fails without a cause below. */
	public StoreException(Kind kind, String message) {
		this(kind, message, null);
	}

	/** Refuses or fails because of something; {@code cause} may be null. */
	public StoreException(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	/** Why it failed. */
	public Kind kind() {
		return kind;
	}
}
