package org.goldthread.document.storage;

import java.util.Optional;

/**
 * A file as it was just saved.
 *
 * @param content what it holds
 * @param stamp the file; empty where the system could not say
 */
public record SavedFile(Content content, Optional<FileStamp> stamp) {

	/** What tells its content from any other. */
	public Digest digest() {
		return content.digest();
	}
}
