package org.goldthread.cli;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

/** A command and the options that all commands have. Made anew for every call. */
public abstract class GoldthreadCommand {

	@Option(names = "--extensions", paramLabel = "DIR", description = "Folder of jars that add rules and kinds of diagrams.")
	private Path extensions;

	@Option(names = "--debug", description = "Print the technical details of an error.")
	private boolean debug;

	@Option(names = {"-h", "--help"}, usageHelp = true, description = "Explain this command.")
	private boolean help;

	/**
	 * Does what the command is for.
	 *
	 * @return the exit code
	 * @throws CommandFailure with the sentence to print
	 */
	protected abstract int run(Output output) throws CommandFailure;

	/** The folder of jars that add rules and kinds of diagrams; empty unless given. */
	protected final Optional<Path> extensions() {
		return Optional.ofNullable(extensions);
	}

	/** Prints the one line that says what went wrong and what to do, and with {@code --debug} the details. */
	protected final void reportFailure(CommandFailure failure, Output output) {
		report(failure.getMessage(), failure, output);
	}

	final void report(String sentence, Throwable cause, Output output) {
		output.printError(sentence);
		if (debug) {
			output.printDetails(cause);
		}
	}

	final boolean isDebug() {
		return debug;
	}
}
