package org.goldthread.cli;

/** Ends a command with one sentence for the user and an exit code. */
public final class CommandFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private CommandFailure(int exitCode, String sentence, Throwable cause) {
		super(sentence, cause);
		this.exitCode = exitCode;
	}

	/** A file cannot be read or written; the sentence names it and says what to do. */
	public static CommandFailure file(String sentence, Throwable cause) {
		return new CommandFailure(ExitCode.FILE, sentence, cause);
	}

	/** The command was called in a wrong way. */
	public static CommandFailure usage(String sentence) {
		return new CommandFailure(ExitCode.USAGE, sentence, null);
	}

	int exitCode() {
		return exitCode;
	}
}
