package org.goldthread.document.format;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentException.Kind;

/** Why the bytes of a file are not read, before it is known which file they are from. */
final class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final Kind kind;
	private final int line;

	/** A refusal of the file as a whole. */
	Refusal(Kind kind, String reason) {
		this(kind, 0, reason);
	}

	/**
	 * A refusal.
	 *
	 * @param line where, from 1; 0 when it is the file as a whole
	 * @param reason what is wrong, part of a sentence without a full stop
	 */
	Refusal(Kind kind, int line, String reason) {
		super(reason);
		this.kind = kind;
		this.line = line;
	}

	Refusal(Kind kind, int line, String reason, Throwable cause) {
		super(reason, cause);
		this.kind = kind;
		this.line = line;
	}

	/** The refusal as a sentence about {@code file} that says what to do. */
	DocumentException of(String file) {
		String where = line > 0 ? file + ", line " + line : file;
		return new DocumentException(kind, where + ": " + getMessage() + "; " + advice(), this);
	}

	private String advice() {
		return switch (kind) {
			case OTHER_FORMAT -> "open it with the version of Goldthread that wrote it";
			case HOSTILE -> "it was not opened and is as it was, so ask where it comes from";
			default -> line > 0
					? "the file was left as it was, so mend that line or take a backup from the folder .goldthread-backups beside it"
					: "the file was left as it was, so check that it is the right one or take a backup from the folder .goldthread-backups beside it";
		};
	}
}
