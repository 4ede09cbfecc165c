package org.goldthread.ui.document;

import java.nio.file.Path;

/** How portfolio files are named. */
public final class PortfolioFiles {

	/** The ending of portfolio files, with its dot. */
	public static final String ENDING = ".goldthread";

	private PortfolioFiles() {
	}

	/** The filter of file dialogs. */
	public static String[] filter() {
		return new String[] { "*" + ENDING, "*" };
	}

	/** The same path, with the ending added where it has none of its own. */
	public static Path withEnding(Path file) {
		String name = file.getFileName().toString();
		return name.contains(".") ? file : file.resolveSibling(name + ENDING);
	}
}
