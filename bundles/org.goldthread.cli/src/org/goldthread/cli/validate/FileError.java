package org.goldthread.cli.validate;

/**
 * A file that could not be checked.
 *
 * @param file the file as the user named it
 * @param message one sentence that says why and what to do
 */
record FileError(String file, String message) {
}
