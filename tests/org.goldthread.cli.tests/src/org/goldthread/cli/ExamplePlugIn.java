package org.goldthread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** Makes plug-ins of the examples into jars for --extensions. */
public final class ExamplePlugIn {

	private ExamplePlugIn() {
	}

	/**
	 * A folder with the jar of a plug-in, made from its sources.
	 *
	 * @param name of the plug-in
	 * @param temporary where the folder is made
	 */
	public static Path folder(String name, Path temporary) throws IOException {
		Path sources = Path.of(System.getProperty("goldthread.root", "../.."), "examples", name);
		Path classes = Files.createDirectory(temporary.resolve("classes"));
		Path extensions = Files.createDirectory(temporary.resolve("plug-ins"));
		compile(sources.resolve("src"), classes);
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(extensions.resolve(name + ".jar")))) {
			add(jar, classes, allIn(classes));
			add(jar, sources, allIn(sources.resolve("META-INF").resolve("services")));
			add(jar, sources, allIn(sources.resolve("description")));
		}
		return extensions;
	}

	private static void compile(Path sources, Path classes) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
		allIn(sources).forEach(source -> arguments.add(source.toString()));
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
	}

	private static void add(JarOutputStream jar, Path root, List<Path> files) throws IOException {
		for (Path file : files) {
			jar.putNextEntry(new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
			jar.write(Files.readAllBytes(file));
		}
	}

	private static List<Path> allIn(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}
}
