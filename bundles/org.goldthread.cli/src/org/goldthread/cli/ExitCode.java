package org.goldthread.cli;

/** What the command line tells the shell. */
public final class ExitCode {

	/** All went well. */
	public static final int DONE = 0;
	/** There are findings, or another result that should stop a pipeline. */
	public static final int FINDINGS = 1;
	/** The command was called in a wrong way. */
	public static final int USAGE = 2;
	/** A file is missing, unreadable, damaged, hostile or newer, or cannot be written. */
	public static final int FILE = 3;

	private ExitCode() {
	}
}
