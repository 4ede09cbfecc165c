package org.goldthread.viewpoint.expression;

/** An expression cannot be read; the message says why in one sentence. */
public final class ExpressionSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param reason one sentence */
	public ExpressionSyntaxException(String reason) {
		super(reason);
	}
}
