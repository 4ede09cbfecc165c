package org.goldthread.document.recovery;

import java.nio.file.Path;
import java.time.Instant;

import org.goldthread.document.storage.Digest;

/**
 * Unsaved changes of a document that a program left when it ended without warning.
 *
 * @param file the file that the document belongs to
 * @param base what the file held when the document last read or wrote it
 * @param taken when the changes were put aside
 * @param content the portfolio with its unsaved changes, in the format of a portfolio file
 */
public record RecoverySnapshot(Path file, Digest base, Instant taken, Path content) {
}
