package org.goldthread.benchmarks.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.goldthread.store.access.Databases;

/** Derby databases in a folder that goes afterwards. */
final class EmbeddedPlace implements StorePlace {

	private final Path folder;
	private int databases;

	EmbeddedPlace() {
		try {
			folder = Files.createTempDirectory("goldthread-store");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String maker() {
		return "Derby";
	}

	@Override
	public Address newDatabase() {
		String url = "jdbc:derby:" + folder.resolve("database-" + ++databases);
		return () -> Databases.create(url, Optional.empty());
	}

	@Override
	public void close() {
		try {
			List<Path> all;
			try (Stream<Path> files = Files.walk(folder)) {
				all = files.sorted(Comparator.reverseOrder()).toList();
			}
			for (Path file : all) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
