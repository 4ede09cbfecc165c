package org.goldthread.document.migration;

/** A file of an older format cannot be brought up to date. The message is part of a sentence, without a full stop. */
public final class MigrationFailure extends Exception {

	private static final long serialVersionUID = 1L;

	/** A failure for a reason. */
	public MigrationFailure(String reason) {
		super(reason);
	}
}
