package org.goldthread.document;

/** A portfolio could not be opened or saved. The message is one sentence for users: which file, where in it, and what to do. */
public final class DocumentException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What stands in the way. */
	public enum Kind {
		/** There is no such file. */
		MISSING,
		/** The file is there but cannot be read: a folder, no permission, a fault of the disk. */
		UNREADABLE,
		/** The file is no portfolio, or a broken one. */
		DAMAGED,
		/** The file holds what no portfolio needs and what could do harm, such as external entities or endless text. */
		HOSTILE,
		/** The file was written by a version that is too old or too new to be shown. */
		OTHER_FORMAT,
		/** Somebody else has written the file since it was opened; nothing was overwritten. */
		CHANGED_OUTSIDE,
		/** There is already a file of that name. */
		EXISTS,
		/** The document was opened for reading only. */
		READ_ONLY,
		/** The file or its folder cannot be written: no permission, disk full. */
		NOT_WRITABLE,
		/** The portfolio holds something that cannot be written to a file; the sentence names the element. */
		NOT_STORABLE
	}

	private final Kind kind;

	/**
	 * An exception.
	 *
	 * @param sentence one sentence: file, line or element, and what to do
	 */
	public DocumentException(Kind kind, String sentence) {
		super(sentence);
		this.kind = kind;
	}

	/** An exception with the technical reason, which only {@code --debug} and <i>Copy details</i> show. */
	public DocumentException(Kind kind, String sentence, Throwable cause) {
		super(sentence, cause);
		this.kind = kind;
	}

	/** What stands in the way. */
	public Kind kind() {
		return kind;
	}
}
