package org.goldthread.viewpoint.tool;

/** A tool could not do what its specification says; what it had done is taken back. The message is one sentence. */
public final class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence */
	public ToolException(String reason) {
		super(reason);
	}

	/** @param reason one sentence */
	public ToolException(String reason, Throwable cause) {
		super(reason, cause);
	}
}
