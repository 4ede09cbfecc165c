package org.goldthread.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.goldthread.model.PortfolioResource;

/** A portfolio as text: two portfolios with equal text are equal in every value and every order. */
final class PortfolioText {

	private PortfolioText() {
	}

	static String of(PortfolioResource resource) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
