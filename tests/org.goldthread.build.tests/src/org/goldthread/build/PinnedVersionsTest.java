package org.goldthread.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The target definition and the plain class path are two lists of the same libraries, and must not drift apart. */
class PinnedVersionsTest {

	private static final Pattern DEPENDENCY = Pattern.compile(
			"<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
	private static final Path ROOT = Repository.root();

	@Test
	void thePlainClassPathHasTheVersionsOfTheTarget() throws IOException {
		Map<String, String> target = versions(Files.readString(ROOT.resolve("releng/org.goldthread.target/org.goldthread.target.target")));
		Map<String, String> managed = versions(managedDependencies());
		assertFalse(managed.isEmpty());
		Map<String, String> expected = new TreeMap<>(target);
		expected.keySet().retainAll(managed.keySet());
		assertEquals(expected, managed);
	}

	private static String managedDependencies() throws IOException {
		String pom = Files.readString(ROOT.resolve("pom.xml"));
		return pom.substring(pom.indexOf("<dependencyManagement>"), pom.indexOf("</dependencyManagement>"));
	}

	private static Map<String, String> versions(String xml) {
		Map<String, String> versions = new TreeMap<>();
		Matcher matcher = DEPENDENCY.matcher(xml);
		while (matcher.find()) {
			versions.put(matcher.group(1) + ':' + matcher.group(2), matcher.group(3));
		}
		return versions;
	}
}
