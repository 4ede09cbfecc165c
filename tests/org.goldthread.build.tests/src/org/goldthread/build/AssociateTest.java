package org.goldthread.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** {@code ./goldthread associate}, with a folder of its own in place of the user's. */
@EnabledOnOs(OS.LINUX)
class AssociateTest {

	private static final String NO_TOOLS = "refresh_associations() { :; }; ";

	@TempDir
	private Path folder;

	/** What the last script wrote and how it ended. */
	private record Outcome(int code, String text) {
	}

	@Test
	void theTypeIsKnownByTheEndingOfItsFiles() throws Exception {
		run(NO_TOOLS + "run_associate");
		Element type = (Element) DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
				.parse(data("mime/packages/org.goldthread.xml").toFile()).getElementsByTagName("mime-type").item(0);
		assertEquals("application/x-goldthread+xml", type.getAttribute("type"));
		assertEquals("*.goldthread", ((Element) type.getElementsByTagName("glob").item(0)).getAttribute("pattern"));
	}

	@Test
	void theDesktopStartsTheLauncherWithTheFile() throws IOException {
		run(NO_TOOLS + "run_associate");
		List<String> entry = Files.readAllLines(data("applications/org.goldthread.desktop"));
		assertTrue(entry.contains("Exec=\"" + Repository.root().toRealPath().resolve("goldthread") + "\" %f"), entry::toString);
		assertTrue(entry.contains("MimeType=application/x-goldthread+xml;"), entry::toString);
	}

	@Test
	void pathsAreQuotedForTheDesktop() throws IOException {
		assertEquals("\"/a b/100%%/\\\\$x\"", run("desktop_argument '/a b/100%/$x'").text());
	}

	@Test
	void applicationAndFilesHaveTheIcon() throws IOException {
		run(NO_TOOLS + "run_associate");
		byte[] icon = Files.readAllBytes(Repository.root().resolve("bundles/org.goldthread.ui/icons/light/goldthread.svg"));
		for (String name : List.of("apps/org.goldthread.svg", "mimetypes/application-x-goldthread+xml.svg")) {
			assertEquals(new String(icon, StandardCharsets.UTF_8), Files.readString(data("icons/hicolor/scalable/" + name)));
		}
	}

	@Test
	void whatWasInstalledIsRemoved() throws IOException {
		run(NO_TOOLS + "run_associate; run_associate --remove");
		try (Stream<Path> left = Files.walk(data("."))) {
			assertEquals(List.of(), left.filter(Files::isRegularFile).toList());
		}
	}

	@Test
	void aMissingToolOfTheDesktopIsNamed() throws IOException {
		Outcome outcome = run("refresh_with no-such-tool");
		assertEquals(new Outcome(0, "no-such-tool is not installed; log out and in again where the desktop does not see the change."), outcome);
	}

	@Test
	void anotherArgumentIsRefused() throws IOException {
		assertEquals(new Outcome(2, "goldthread: associate takes no argument but --remove."), run("run_associate --all"));
	}

	private Path data(String name) {
		return folder.resolve("data").resolve(name);
	}

	private Outcome run(String script) throws IOException {
		Path root = Repository.root().toRealPath();
		String functions = "set -euo pipefail; root='" + root + "'; for part in report associate; do . \"$root/releng/launcher/$part.sh\"; done; ";
		ProcessBuilder builder = new ProcessBuilder("bash", "-c", functions + script).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
		Process process = builder.start();
		try {
			String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			return new Outcome(process.waitFor(), text);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("The script was interrupted.", e);
		}
	}
}
