package org.goldthread.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;

import org.goldthread.rules.RuleCatalogue;

/** Rules that are shipped, and those in jars that the user adds. */
public final class Extensions {

	private Extensions() {
	}

	/**
	 * The shipped rules, and those of all jars in {@code folder}.
	 *
	 * @throws CommandFailure when the folder or one of its rules cannot be loaded
	 */
	public static RuleCatalogue rules(Optional<Path> folder) throws CommandFailure {
		if (folder.isEmpty()) {
			return RuleCatalogue.load();
		}
		try {
			return RuleCatalogue.load(new URLClassLoader(jars(folder.get()), Extensions.class.getClassLoader()));
		} catch (ServiceConfigurationError | IllegalArgumentException | LinkageError e) {
			throw CommandFailure.file("the extensions in " + folder.get() + " cannot be used (" + e.getMessage() + "); correct or remove them", e);
		}
	}

	private static URL[] jars(Path folder) throws CommandFailure {
		try (Stream<Path> files = Files.list(folder)) {
			List<URL> jars = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
				jars.add(file.toUri().toURL());
			}
			return jars.toArray(URL[]::new);
		} catch (IOException e) {
			throw CommandFailure.file("the folder of extensions " + folder + " cannot be read; give --extensions a folder of jars", e);
		}
	}
}
