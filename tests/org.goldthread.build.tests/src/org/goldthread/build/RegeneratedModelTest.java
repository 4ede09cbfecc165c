package org.goldthread.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed model code is what the committed model generates; nobody has edited it by hand. */
class RegeneratedModelTest {

	@Test
	void theGeneratedCodeIsUpToDate(@TempDir Path folder) throws IOException {
		Path bundle = Repository.root().resolve("bundles/org.goldthread.model");
		copy(bundle.resolve("model"), folder.resolve("model"));
		ModelCodeGenerator.generate(folder);
		assertEquals(files(bundle.resolve("src-gen")), files(folder.resolve("src-gen")),
				"Regenerate src-gen with ModelCodeGenerator after a change of the model");
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(file).toString(), Files.readString(file).replace("\r\n", "\n"));
			}
		}
		return contents;
	}
}
