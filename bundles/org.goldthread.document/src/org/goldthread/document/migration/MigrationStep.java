package org.goldthread.document.migration;

import org.goldthread.document.format.FormatVersion;

/**
 * Rewrites files of one format version as files of the next. Steps are numbered by their versions and never change once
 * released: each has a file of its version among the tests that shows what it does.
 */
public interface MigrationStep {

	/** The version that it reads. */
	FormatVersion from();

	/** The version that it writes, later than {@link #from()}. */
	FormatVersion to();

	/**
	 * Rewrites a file.
	 *
	 * @param file XML in UTF-8, without a document type, with limited depth and length of texts; not to be changed
	 * @return the file in the format {@link #to()}
	 * @throws MigrationFailure when the file is not what its version promises; the message is part of a sentence
	 */
	byte[] migrate(byte[] file) throws MigrationFailure;
}
