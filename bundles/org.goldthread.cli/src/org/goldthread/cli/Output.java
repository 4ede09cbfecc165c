package org.goldthread.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors and remarks, one line each
 */
public record Output(PrintStream out, PrintStream err) {

	/** Standard output and standard error, in UTF-8; on Windows in the encoding of its console. */
	static Output standard() {
		Charset charset = System.getProperty("os.name").startsWith("Windows")
				? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
				: StandardCharsets.UTF_8;
		return new Output(stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset));
	}

	/** Writes text for machines, which is UTF-8 everywhere. */
	public void writeForMachines(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Prints an error, of which a message of several lines shows the first. */
	public void printError(String sentence) {
		err.println("goldthread: " + sentence.lines().findFirst().orElse(""));
	}

	void printDetails(Throwable thrown) {
		for (Throwable each = thrown; each != null; each = each.getCause()) {
			err.println(each);
			for (StackTraceElement frame : each.getStackTrace()) {
				err.println("    at " + frame);
			}
		}
	}

	void flush() {
		out.flush();
		err.flush();
	}

	private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
		return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, charset);
	}
}
