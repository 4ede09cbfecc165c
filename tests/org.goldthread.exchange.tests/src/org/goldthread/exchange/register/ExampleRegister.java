package org.goldthread.exchange.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;

/** A register of the example that is shipped, read by reference and heading. */
final class ExampleRegister {

	private final RegisterTable table;

	private ExampleRegister(RegisterTable table) {
		this.table = table;
	}

	/** The register of a name with exempt content. */
	static ExampleRegister of(String name) {
		return of(name, portfolio(), true);
	}

	/** The register of a name as a committee sees it. */
	static ExampleRegister forCommittee(String name) {
		return of(name, portfolio(), false);
	}

	static ExampleRegister of(String name, Portfolio portfolio, boolean includeExempt) {
		return new ExampleRegister(RegisterTable.of(Registers.named(name).orElseThrow(),
				RegisterContext.of(portfolio, LocalDate.of(2026, 1, 1), includeExempt)));
	}

	static Portfolio portfolio() {
		Path file = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread").toAbsolutePath();
		PortfolioResource resource = PortfolioResource.create(URI.createFileURI(file.toString()));
		try {
			resource.load(Map.of());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return resource.portfolio().orElseThrow();
	}

	/** The text of a cell, figures without trailing zeros; empty for an empty one. */
	String text(String reference, String header) {
		int column = table.headers().indexOf(header);
		if (column < 0) {
			throw new IllegalArgumentException("No column " + header + " among " + table.headers());
		}
		Cell cell = table.rows().stream().filter(row -> row.get(0).equals(Cell.text(reference))).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("No row " + reference)).get(column);
		return switch (cell) {
			case Cell.Words words -> words.text();
			case Cell.Figure figure -> plain(figure.number());
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
		};
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
