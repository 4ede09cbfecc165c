package org.goldthread.ui.error;

import java.io.IOException;

import org.eclipse.core.runtime.Status;
import org.goldthread.document.DocumentException;

/**
 * An error as users are told of it. Hand it to {@link ErrorHandler#show(ErrorReport)}, or return it where the platform wants a
 * status; both end in the one dialog.
 */
public final class ErrorReport extends Status {

	private final DataSafety safety;
	private final String next;

	/**
	 * A report. A file that cannot be read or written is logged as a warning, since the program did what it should; anything else
	 * as an error.
	 *
	 * @param happened one sentence: what happened, naming the file or element
	 * @param safety what it means for the data
	 * @param next one sentence: what the user can do
	 * @param cause what was thrown
	 */
	public ErrorReport(String happened, DataSafety safety, String next, Throwable cause) {
		this(cause instanceof DocumentException || cause instanceof IOException ? WARNING : ERROR, happened, safety, next, cause);
	}

	private ErrorReport(int severity, String happened, DataSafety safety, String next, Throwable cause) {
		super(severity, "org.goldthread.ui", happened, cause);
		this.safety = safety;
		this.next = next;
	}

	/** A report of something that was refused, as the program should; parameters as those of the constructor. It is logged as a warning. */
	public static ErrorReport expected(String happened, DataSafety safety, String next, Throwable cause) {
		return new ErrorReport(WARNING, happened, safety, next, cause);
	}

	/** What it means for the data. */
	public DataSafety safety() {
		return safety;
	}

	/** What the user can do. */
	public String next() {
		return next;
	}
}
