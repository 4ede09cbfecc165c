package org.goldthread.store.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.store.StoreException;
import org.goldthread.store.access.Databases;
import org.goldthread.store.history.Repository;

/** A new embedded repository that is made once and copied for each test: making its many tables takes a second or more. */
final class EmptyRepository {

	private static final class Pattern {

		private static final Path FOLDER = make();
	}

	private EmptyRepository() {
	}

	/** Copies it to a folder that is not there yet. */
	static void copyTo(Path folder) {
		try (Stream<Path> files = Files.walk(Pattern.FOLDER)) {
			for (Path file : files.toList()) {
				Files.copy(file, folder.resolve(Pattern.FOLDER.relativize(file)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path make() {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "repository").resolve("pattern");
			Repository.create(Databases.create("jdbc:derby:" + folder, Optional.empty()), Clock.systemUTC()).close();
			return folder;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
