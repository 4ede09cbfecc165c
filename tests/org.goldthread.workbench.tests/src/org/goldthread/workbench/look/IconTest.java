package org.goldthread.workbench.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.goldthread.rules.Severity;
import org.goldthread.ui.image.Images;
import org.junit.jupiter.api.Test;

/** Every icon that an extension names is there, for light and for dark surroundings. */
class IconTest {

	private static final Pattern ICON = Pattern.compile("platform:/plugin/org\\.goldthread\\.ui(/icons/light/[a-z-]+\\.svg)");

	@Test
	void everyIconOfAnExtensionExistsInBothVariants() throws IOException {
		List<String> missing = named().distinct().flatMap(light -> Stream.of(light, light.replace("/light/", "/dark/")))
				.filter(path -> Images.class.getResource(path) == null).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void extensionsNameIcons() throws IOException {
		assertFalse(named().toList().isEmpty());
	}

	@Test
	void theMarksOfAllSeveritiesExist() {
		List<String> missing = Stream.of(Severity.values())
				.flatMap(severity -> Stream.of("finding-" + severity.word(), "mark-" + severity.word()))
				.flatMap(name -> Stream.of("/icons/light/" + name + ".svg", "/icons/dark/" + name + ".svg"))
				.filter(path -> Images.class.getResource(path) == null).toList();
		assertEquals(List.of(), missing);
	}

	private static Stream<String> named() throws IOException {
		StringBuilder extensions = new StringBuilder();
		for (URL plugin : Collections.list(Images.class.getClassLoader().getResources("plugin.xml"))) {
			extensions.append(new String(plugin.openStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		return ICON.matcher(extensions).results().map(match -> match.group(1));
	}
}
