package org.goldthread.viewpoint.expression;

/** An expression has no value in a context; the message says why in one sentence. */
public final class EvaluationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String expression;

	/**
	 * @param expression as written
	 * @param reason one sentence
	 */
	public EvaluationException(String expression, String reason) {
		super(reason);
		this.expression = expression;
	}

	/** The same, with the failure of the Java code behind it. */
	public EvaluationException(String expression, String reason, Throwable cause) {
		super(reason, cause);
		this.expression = expression;
	}

	/** The expression that failed, as written. */
	public String expression() {
		return expression;
	}
}
