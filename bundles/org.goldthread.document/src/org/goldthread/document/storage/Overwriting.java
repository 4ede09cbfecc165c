package org.goldthread.document.storage;

import java.util.Optional;

/**
 * Which file a save may replace.
 *
 * @param content digest that the file must still have; empty when any content may be replaced
 * @param allowed false when there must be no file at all
 */
public record Overwriting(Optional<Digest> content, boolean allowed) {

	/** Only a file that is not there yet is written. */
	public static Overwriting nothing() {
		return new Overwriting(Optional.empty(), false);
	}

	/** Only this content is replaced; a file that is gone is written again. */
	public static Overwriting only(Digest content) {
		return new Overwriting(Optional.of(content), true);
	}

	/** Whatever is there is replaced, and kept as a backup. */
	public static Overwriting anything() {
		return new Overwriting(Optional.empty(), true);
	}
}
