package org.goldthread.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads every manifest and keeps the rules of the house: arrows only go down, and the lower floors need no workbench. */
class FloorsTest {

	private static final int FIRST_FLOOR_WITH_A_DISPLAY = 6;
	private static final String STORE = "org.goldthread.store";
	private static Map<String, List<String>> requirements;
	private static Map<String, List<String>> classPaths;

	@BeforeAll
	static void readManifests() throws IOException {
		requirements = new TreeMap<>();
		classPaths = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Repository.root().resolve("bundles"))) {
			for (Path manifest : bundles.map(bundle -> bundle.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).toList()) {
				try (var stream = Files.newInputStream(manifest)) {
					Attributes attributes = new Manifest(stream).getMainAttributes();
					List<String> required = new ArrayList<>(names(attributes.getValue("Require-Bundle")));
					required.addAll(names(attributes.getValue("Import-Package")));
					String bundle = names(attributes.getValue("Bundle-SymbolicName")).get(0);
					requirements.put(bundle, required);
					classPaths.put(bundle, names(attributes.getValue("Bundle-ClassPath")));
				}
			}
		}
	}

	@Test
	void thereAreManifestsToRead() {
		assertTrue(requirements.size() >= 10, () -> "only found " + requirements.keySet());
	}

	@Test
	void everyBundleHasItsPlaceInTheArchitecture() {
		assertEquals(Set.of(), requirements.keySet().stream().filter(bundle -> !Floors.isKnown(bundle)).collect(Collectors.toSet()));
	}

	@Test
	void arrowsOnlyGoDown() {
		assertEquals(List.of(), arrows().filter(arrow -> Floors.hasFloor(arrow.to()) && Floors.of(arrow.to()) >= Floors.of(arrow.from())).toList());
	}

	@Test
	void nothingBelowTheCommandLineNeedsTheWorkbench() {
		assertEquals(List.of(), arrows().filter(arrow -> Floors.of(arrow.from()) < FIRST_FLOOR_WITH_A_DISPLAY
				&& Floors.needsTheWorkbench(arrow.to())).toList());
	}

	@Test
	void theCommandLineNeedsNoWorkbenchEither() {
		assertEquals(List.of(), arrows().filter(arrow -> arrow.from().equals("org.goldthread.cli")
				&& Floors.needsTheWorkbench(arrow.to())).toList());
	}

	@Test
	void onlyTheStoreHoldsADatabase() {
		assertEquals(List.of(), arrows().filter(arrow -> !arrow.from().equals(STORE) && Floors.isOfADatabase(arrow.to())).toList());
	}

	@Test
	void onlyTheStoreOpensAConnection() throws IOException {
		assertEquals(List.of(), uses(bundle -> !bundle.equals(STORE), Floors::isOfADatabase));
	}

	@Test
	void onlyDerbysBundleCarriesItsJars() {
		assertEquals(Set.of("org.goldthread.derby"), classPaths.entrySet().stream()
				.filter(entry -> entry.getValue().stream().anyMatch(jar -> jar.contains("derby"))).map(Map.Entry::getKey).collect(Collectors.toSet()));
	}

	@Test
	void noSourceBelowTheCommandLineImportsTheWorkbench() throws IOException {
		assertEquals(List.of(), uses(bundle -> Floors.of(bundle) < FIRST_FLOOR_WITH_A_DISPLAY, Floors::needsTheWorkbench));
	}

	/** What the sources of some bundles import of some libraries, a sentence each. */
	private static List<String> uses(Predicate<String> bundles, Predicate<String> libraries) throws IOException {
		List<String> uses = new ArrayList<>();
		for (String bundle : requirements.keySet().stream().filter(Floors::hasFloor).filter(bundles).toList()) {
			try (Stream<Path> files = Files.walk(Repository.root().resolve("bundles").resolve(bundle).resolve("src"))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
					Files.readAllLines(file).stream().filter(line -> line.startsWith("import "))
							.map(line -> line.replaceAll("^import (static )?", "")).filter(libraries)
							.forEach(line -> uses.add(bundle + ": " + file.getFileName() + " imports " + line));
				}
			}
		}
		return uses;
	}

	private record Arrow(String from, String to) {
	}

	private static Stream<Arrow> arrows() {
		return requirements.entrySet().stream().filter(entry -> Floors.hasFloor(entry.getKey()))
				.flatMap(entry -> entry.getValue().stream().map(to -> new Arrow(entry.getKey(), to)));
	}

	private static List<String> names(String header) {
		return header == null ? List.of() : Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
				.map(clause -> clause.split(";")[0].strip()).toList();
	}
}
