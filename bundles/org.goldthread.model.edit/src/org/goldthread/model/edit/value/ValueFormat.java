package org.goldthread.model.edit.value;

/**
 * Writes values of one type for people and reads what they type.
 */
public interface ValueFormat {

	/** The value as text; empty for null. */
	String write(Object value);

	/**
	 * Reads what somebody typed; null for blank text.
	 *
	 * @throws IllegalArgumentException with one sentence for the user when the text cannot be read
	 */
	Object read(String text);

	/** An example that the empty field shows. */
	String example();
}
