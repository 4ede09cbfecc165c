package org.goldthread.testing.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process of its own that a test kills without warning. */
public final class ChildProcess implements AutoCloseable {

	private final Process process;
	private final BufferedReader output;

	/** Starts the main method of a class on the class path of the tests; its errors go to ours. */
	public ChildProcess(Class<?> main, String... arguments) throws IOException {
		this(List.of(), Map.of(), main, arguments);
	}

	/**
	 * Starts the main method of a class on the class path of the tests; its errors go to ours.
	 *
	 * @param before a command that runs Java, with its arguments; empty for none
	 * @param environment variables beside ours
	 */
	public ChildProcess(List<String> before, Map<String, String> environment, Class<?> main, String... arguments) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", absolute(classPath), main.getName()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(environment);
		process = builder.start();
		output = process.inputReader();
	}

	/** Waits for a line of its output. */
	public void awaitLine(String wanted) throws IOException {
		String line = nextLine();
		while (!line.equals(wanted)) {
			line = nextLine();
		}
	}

	/** Waits for the next line of its output. */
	public String nextLine() throws IOException {
		String line = output.readLine();
		if (line == null) {
			throw new IOException("The child process ended before it said all");
		}
		return line;
	}

	/** All lines that it says from now on until it ends. */
	public List<String> lines() {
		return output.lines().toList();
	}

	/** Waits for its end, and tells its exit code. */
	public int exitCode() throws InterruptedException {
		return process.waitFor();
	}

	/** Kills it, as {@code kill -9} does, and waits until it is gone; what it said before can still be read. */
	public void kill() throws InterruptedException {
		process.toHandle().destroyForcibly();
		process.waitFor();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

	private static String absolute(String classPath) {
		return String.join(File.pathSeparator,
				List.of(classPath.split(File.pathSeparator)).stream().map(entry -> new File(entry).getAbsolutePath()).toList());
	}
}
