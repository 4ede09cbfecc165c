package org.goldthread.workbench.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What another start asks for.
 *
 * @param file the file to open; empty to come to the front only
 */
public record OpenRequest(Optional<Path> file) {

	/** Reads the text of a request; ends of lines around the path do not matter. Text that is no path opens nothing. */
	static OpenRequest of(String text) {
		String path = text.strip();
		try {
			return new OpenRequest(path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)));
		} catch (InvalidPathException e) {
			return new OpenRequest(Optional.empty());
		}
	}
}
