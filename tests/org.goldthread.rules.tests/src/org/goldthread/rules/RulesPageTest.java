package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Run with {@code -Dgoldthread.update=true} to write the page anew after a rule has changed. */
class RulesPageTest {

	private static final Path PAGE = Path.of(System.getProperty("goldthread.root", "../.."), "docs", "rules.md");

	@Test
	void thePageInTheManualListsTheRulesAsTheyAre() throws IOException {
		String expected = RulesPage.of(RuleCatalogue.load());
		if (Boolean.getBoolean("goldthread.update")) {
			Files.writeString(PAGE, expected);
		}

		assertEquals(expected, Files.readString(PAGE));
	}
}
