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
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.goldthread.design.ShippedViewpointProvider;
import org.goldthread.design.validation.SpecificationRule;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.viewpoint.kind.DiagramKinds;
import org.goldthread.viewpoint.kind.Viewpoint;
import org.goldthread.viewpoint.kind.ViewpointProvider;
import org.goldthread.viewpoint.specification.SpecificationException;

/** Rules and kinds of diagrams that are shipped, and those in jars that the user adds. */
public final class Extensions {

	private Extensions() {
	}

	/**
	 * The shipped rules, and those of all jars in {@code folder}, those of their viewpoint specifications too.
	 *
	 * @throws CommandFailure when the folder or one of its rules cannot be loaded
	 */
	public static RuleCatalogue rules(Optional<Path> folder) throws CommandFailure {
		if (folder.isEmpty()) {
			return RuleCatalogue.load();
		}
		try {
			ClassLoader loader = loader(folder);
			List<Rule> rules = new ArrayList<>(RuleCatalogue.load(loader).rules());
			for (ViewpointProvider provider : ServiceLoader.load(ViewpointProvider.class, loader)) {
				if (!(provider instanceof ShippedViewpointProvider)) {
					rules.addAll(SpecificationRule.of(Viewpoint.read(provider)));
				}
			}
			return new RuleCatalogue(rules);
		} catch (SpecificationException | ServiceConfigurationError | IllegalArgumentException | LinkageError e) {
			throw unusable(folder, e);
		}
	}

	/**
	 * The shipped kinds of diagrams, and those of all jars in {@code folder}.
	 *
	 * @throws CommandFailure when the folder or one of its viewpoints cannot be loaded
	 */
	public static DiagramKinds kinds(Optional<Path> folder) throws CommandFailure {
		try {
			return DiagramKinds.load(loader(folder));
		} catch (SpecificationException | ServiceConfigurationError | IllegalArgumentException | LinkageError e) {
			throw unusable(folder, e);
		}
	}

	private static ClassLoader loader(Optional<Path> folder) throws CommandFailure {
		ClassLoader shipped = Extensions.class.getClassLoader();
		return folder.isEmpty() ? shipped : new URLClassLoader(jars(folder.get()), shipped);
	}

	private static CommandFailure unusable(Optional<Path> folder, Throwable cause) {
		String place = folder.map(path -> "the extensions in " + path).orElse("the extensions on the class path");
		return CommandFailure.file(place + " cannot be used (" + cause.getMessage() + "); correct or remove them", cause);
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
