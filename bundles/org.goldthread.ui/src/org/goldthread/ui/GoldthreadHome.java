package org.goldthread.ui;

import java.nio.file.Path;

/** The user's Goldthread folder: portfolios by default, and beside them what the workbench keeps for itself. */
public final class GoldthreadHome {

	private static final String VARIABLE = "GOLDTHREAD_HOME";

	private GoldthreadHome() {
	}

	/** The folder: {@code GOLDTHREAD_HOME}, else {@code Goldthread} in the user's home. It need not exist yet. */
	public static Path folder() {
		String chosen = System.getenv(VARIABLE);
		return chosen == null || chosen.isBlank()
				? Path.of(System.getProperty("user.home"), "Goldthread")
				: Path.of(chosen).toAbsolutePath();
	}

	/** Where unsaved changes are put aside for recovery after a crash. */
	public static Path recovery() {
		return folder().resolve(".recovery");
	}

	/** Where the workbench keeps its layout and log. */
	public static Path workspace() {
		return folder().resolve(".workspace");
	}

	/** Where other programs ask the running workbench to open files. */
	public static Path requests() {
		return folder().resolve(".open");
	}
}
