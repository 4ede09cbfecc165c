package org.goldthread.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The functions of the start script, each called by itself with a folder of its own. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

	private static final Path SCRIPTS = Repository.root().resolve("releng/launcher");

	@TempDir
	private Path folder;

	/** What the last script wrote and how it ended. */
	private record Outcome(int code, String text) {
	}

	@BeforeEach
	void aSourceTreeThatHasBeenBuilt() throws IOException {
		for (String source : List.of("pom.xml", ".mvn/x", "bundles/a/A.java", "features/f", "releng/launcher/l",
				"releng/org.goldthread.target/t", "releng/org.goldthread.product/p")) {
			write(folder.resolve(source), Instant.now().minusSeconds(100));
		}
		Files.createDirectories(folder.resolve("target"));
		run("state=$PWD/target; root=$PWD; source_list >target/built; pwd >target/product");
	}

	@Test
	void aNewJdkIsFoundBehindAnOldOne() throws IOException {
		jdk("old", "17.0.15");
		jdk("new", "25.0.3");
		Outcome outcome = run("java_homes() { echo; echo $PWD/none; echo $PWD/old; echo $PWD/new; }; find_java; echo ${java_home##*/} $java_version");
		assertEquals(new Outcome(0, "new 25"), outcome);
	}

	@Test
	void commandsHaveTheLibrariesOfSchedulesButNotThoseOfWindows() throws IOException {
		for (String jar : List.of("jakarta.inject_2.jar", "jakarta.xml.bind-api_3.jar", "org.goldthread.exchange_0.jar",
				"org.goldthread.ui.registers_0.jar")) {
			write(folder.resolve("product/plugins").resolve(jar), Instant.now());
		}
		Outcome outcome = run("command_jars product | sed 's#.*/##'");
		assertEquals("jakarta.xml.bind-api_3.jar\norg.goldthread.exchange_0.jar", outcome.text().strip());
	}

	@Test
	void commandsHaveTheJarsInsideTheBundleOfDerby() throws IOException {
		for (String jar : List.of("org.goldthread.store_0.jar", "org.goldthread.derby_0/lib/derby.jar", "org.postgresql.jdbc_42.jar")) {
			write(folder.resolve("product/plugins").resolve(jar), Instant.now());
		}
		Outcome outcome = run("command_jars product | sed 's#.*/##'");
		assertEquals("org.goldthread.store_0.jar\norg.postgresql.jdbc_42.jar\nderby.jar", outcome.text().strip());
	}

	@Test
	void withoutAJdkOneSentenceSaysWhatToInstall() throws IOException {
		jdk("old", "17.0.15");
		Outcome outcome = run("java_homes() { echo $PWD/old; }; find_java; echo went on");
		assertEquals(3, outcome.code());
		assertTrue(outcome.text().startsWith("goldthread: no JDK 21 or newer was found: install one"), outcome.text());
		assertEquals(1, outcome.text().lines().count());
	}

	@Test
	void nothingIsBuiltWhereNothingHasChanged() throws IOException {
		assertEquals("fresh", freshness());
	}

	@Test
	void aChangedSourceIsBuilt() throws IOException {
		write(folder.resolve("bundles/a/A.java"), Instant.now().plusSeconds(10));
		assertEquals("stale", freshness());
	}

	@Test
	void anotherLauncherLaysTheProductOutAnew() throws IOException {
		write(folder.resolve("releng/launcher/l"), Instant.now().plusSeconds(10));
		assertEquals("stale", freshness());
	}

	@Test
	void aRemovedSourceIsBuilt() throws IOException {
		Files.delete(folder.resolve("bundles/a/A.java"));
		assertEquals("stale", freshness());
	}

	@Test
	void whatABuildLeavesBehindIsNoSource() throws IOException {
		write(folder.resolve("bundles/a/target/A.class"), Instant.now().plusSeconds(10));
		write(folder.resolve("bundles/a/.polyglot.META-INF"), Instant.now().plusSeconds(10));
		assertEquals("fresh", freshness());
	}

	@Test
	void aJarThatABuildFetchesIsNoSource() throws IOException {
		write(folder.resolve("bundles/a/lib/derby.jar"), Instant.now().plusSeconds(10));
		assertEquals("fresh", freshness());
	}

	@Test
	void aRequestIsOnePathInAFileOfItsOwn() throws IOException {
		run("goldthread_home=$PWD/home; request '/a b/c.goldthread'; cat home/.open/*.request");
		assertEquals("/a b/c.goldthread", run("cat home/.open/*.request").text());
	}

	@Test
	void aProcessThatIsNoWorkbenchIsNotHandedAnything() throws IOException {
		assertEquals("none", run("workspace=$PWD; echo $$ >.running; running_workbench && echo running || echo none").text());
	}

	private String freshness() throws IOException {
		return run("if needs_build; then echo stale; else echo fresh; fi").text();
	}

	private void jdk(String name, String version) throws IOException {
		write(folder.resolve(name).resolve("bin/javac"), Instant.now());
		Files.setPosixFilePermissions(folder.resolve(name).resolve("bin/javac"), PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(folder.resolve(name).resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
	}

	private static void write(Path file, Instant time) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, file.toString());
		Files.setLastModifiedTime(file, FileTime.from(time));
	}

	private Outcome run(String script) throws IOException {
		String functions = "set -euo pipefail; root=$PWD; state=$PWD/target; for part in report java build install display workbench run; do . '"
				+ SCRIPTS.toAbsolutePath() + "'/$part.sh; done; ";
		Process process = new ProcessBuilder("bash", "-c", functions + script).directory(folder.toFile()).redirectErrorStream(true).start();
		try {
			String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return new Outcome(process.waitFor(), text);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("The script was interrupted.", e);
		}
	}
}
