package org.goldthread.viewpoint.specification;

/**
 * Something in a specification file that keeps it from being used.
 *
 * @param path of the element, such as {@code //@ownedViewpoints[name='Orchard']}, or the line and column
 * @param reason one sentence
 */
public record SpecificationFault(String path, String reason) {

	@Override
	public String toString() {
		return path + ": " + reason;
	}
}
