package org.goldthread.exchange.draft;

/** A file cannot be imported at all. The message is one sentence for users: which file, what is wrong, and what to do. */
public final class ImportFailure extends Exception {

	private static final long serialVersionUID = 1L;

	/** A failure whose sentence says everything. */
	public ImportFailure(String sentence) {
		super(sentence);
	}

	/** A failure with the technical reason, which only {@code --debug} and <i>Copy details</i> show. */
	public ImportFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
