package org.goldthread.store.backup;

/** A file is no sound backup; the message says what is wrong, for the middle of a sentence. */
final class UnsoundBackupException extends Exception {

	private static final long serialVersionUID = 1L;

	UnsoundBackupException(String message) {
		super(message);
	}
}
