package org.goldthread.document.storage;

import java.util.Optional;

/**
 * A file as it was just saved.
 *
 * @param digest what it holds
 * @param stamp the file; empty where the system could not say
 */
public record SavedFile(Digest digest, Optional<FileStamp> stamp) {
}
