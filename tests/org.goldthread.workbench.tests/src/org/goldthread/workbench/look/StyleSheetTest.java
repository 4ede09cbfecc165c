package org.goldthread.workbench.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.goldthread.render.theme.Theme;
import org.goldthread.ui.theme.WorkbenchTheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets of the workbench have no colours of their own. */
class StyleSheetTest {

	private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern NAMED = Pattern.compile("'#org-goldthread-([a-z-]+)'");

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void everyColourInNumbersIsOneOfTheTheme(boolean dark) throws IOException {
		Theme theme = Theme.of(dark);
		Set<String> colours = theme.tokens().stream().map(token -> theme.colour(token).hex()).collect(Collectors.toSet());
		List<String> foreign = HEX.matcher(sheet(dark ? "dark" : "light")).results().map(match -> match.group()).distinct()
				.filter(colour -> !colours.contains(colour)).toList();
		assertEquals(List.of(), foreign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "goldthread", "light", "dark" })
	void everyColourByNameIsAToken(String sheet) throws IOException {
		List<String> unknown = NAMED.matcher(sheet(sheet)).results().map(match -> match.group(1)).distinct()
				.filter(token -> Theme.light().find(token).isEmpty()).toList();
		assertEquals(List.of(), unknown);
	}

	private static String sheet(String name) throws IOException {
		return new String(WorkbenchTheme.class.getResourceAsStream("/css/" + name + ".css").readAllBytes(), StandardCharsets.UTF_8);
	}
}
