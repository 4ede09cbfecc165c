package org.goldthread.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.testing.portfolio.PortfolioBuilder;

/**
 * What a command did that was run in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
public record CommandLineTrial(int exitCode, String out, String err) {

	/** Runs a command with arguments, of which paths and other objects are written as text. */
	public static CommandLineTrial run(Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Output output = new Output(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8));
		int exitCode = Main.run(Stream.of(arguments).map(Object::toString).toList(), output);
		output.flush();
		return new CommandLineTrial(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Saves a portfolio for a command to read. */
	public static Path saved(PortfolioBuilder portfolio, Path file) throws CommandFailure {
		PortfolioFiles.create(file, portfolio.build());
		return file;
	}

	/** The example that is shipped. */
	public static Path example() {
		return Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
	}

	/** Standard output, line by line. */
	public List<String> lines() {
		return out.lines().toList();
	}

	/** Standard error, line by line. */
	public List<String> errors() {
		return err.lines().toList();
	}
}
