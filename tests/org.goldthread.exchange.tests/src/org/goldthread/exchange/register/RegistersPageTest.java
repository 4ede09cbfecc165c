package org.goldthread.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Run with {@code -Dgoldthread.update=true} to write the page anew after a register has changed. */
class RegistersPageTest {

	private static final Path PAGE = Path.of(System.getProperty("goldthread.root", "../.."), "docs", "registers.md");

	@Test
	void thePageInTheManualListsTheRegistersAsTheyAre() throws IOException {
		String expected = RegistersPage.text();
		if (Boolean.getBoolean("goldthread.update")) {
			Files.writeString(PAGE, expected);
		}

		assertEquals(expected, Files.readString(PAGE));
	}
}
