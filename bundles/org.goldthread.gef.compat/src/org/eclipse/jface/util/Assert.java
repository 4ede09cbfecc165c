package org.eclipse.jface.util;

/**
 * The assertions that GEF 3.2 expects from JFace and that JFace itself has since dropped.
 */
public final class Assert {

	private Assert() {
	}

	/**
	 * Requires a legal argument.
	 *
	 * @return always true
	 * @throws IllegalArgumentException when the expression is false
	 */
	public static boolean isLegal(boolean expression) {
		return isLegal(expression, ""); //$NON-NLS-1$
	}

	/**
	 * Requires a legal argument.
	 *
	 * @return always true
	 * @throws IllegalArgumentException with the message, when the expression is false
	 */
	public static boolean isLegal(boolean expression, String message) {
		if (!expression) {
			throw new IllegalArgumentException(message);
		}
		return true;
	}

	/**
	 * Requires an object.
	 *
	 * @throws IllegalStateException when the object is null
	 */
	public static void isNotNull(Object object) {
		isNotNull(object, ""); //$NON-NLS-1$
	}

	/**
	 * Requires an object.
	 *
	 * @throws IllegalStateException with the message, when the object is null
	 */
	public static void isNotNull(Object object, String message) {
		isTrue(object != null, message);
	}

	/**
	 * Requires a fact.
	 *
	 * @return always true
	 * @throws IllegalStateException when the expression is false
	 */
	public static boolean isTrue(boolean expression) {
		return isTrue(expression, ""); //$NON-NLS-1$
	}

	/**
	 * Requires a fact.
	 *
	 * @return always true
	 * @throws IllegalStateException with the message, when the expression is false
	 */
	public static boolean isTrue(boolean expression, String message) {
		if (!expression) {
			throw new IllegalStateException(message);
		}
		return true;
	}
}
