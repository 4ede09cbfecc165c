package org.goldthread.build;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the source tree that the tests run in. */
final class Repository {

	private Repository() {
	}

	/** The folder that holds the top {@code pom.xml}, {@code bundles} and {@code releng}. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("bundles")) || !Files.isDirectory(folder.resolve("releng"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("The tests must run inside the source tree");
			}
		}
		return folder;
	}
}
