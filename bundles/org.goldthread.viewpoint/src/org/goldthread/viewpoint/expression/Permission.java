package org.goldthread.viewpoint.expression;

/**
 * What a service answers that is the precondition of a tool: that it may run, or in one sentence why not. As a condition
 * it counts by its text, which is how Sirius too reads a value that is no Boolean.
 *
 * @param refusal the sentence for users; empty for a permission that is granted
 */
public record Permission(String refusal) {

	/** The tool may run. */
	public static final Permission GRANTED = new Permission("");

	/**
	 * The tool may not run.
	 *
	 * @param reason one sentence for users, without full stop; not empty
	 */
	public static Permission refused(String reason) {
		if (reason.isEmpty()) {
			throw new IllegalArgumentException("A refusal needs a reason");
		}
		return new Permission(reason);
	}

	/** Whether the tool may run. */
	public boolean isGranted() {
		return refusal.isEmpty();
	}

	/** "true" or "false". */
	@Override
	public String toString() {
		return Boolean.toString(isGranted());
	}
}
