package org.goldthread.workbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells other programs that a workbench runs over a Goldthread folder: a file with its process id, gone when it ends. */
public final class RunningMark {

	private static final String NAME = ".running";

	private final Path file;

	private RunningMark(Path file) {
		this.file = file;
	}

	/**
	 * Sets the mark in a workspace folder, in place of one that a crash has left.
	 *
	 * @throws IOException when the folder cannot be written
	 */
	public static RunningMark set(Path workspace) throws IOException {
		Files.createDirectories(workspace);
		Path file = workspace.resolve(NAME);
		Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
		return new RunningMark(file);
	}

	/**
	 * Removes the mark.
	 *
	 * @throws IOException when it cannot be deleted
	 */
	public void remove() throws IOException {
		Files.deleteIfExists(file);
	}
}
