package org.goldthread.exchange.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/** The columns of a register by what they may be called, from the nearest likeness to the farthest. */
final class RegisterNames {

	/** Number of likenesses. */
	static final int LEVELS = 4;

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}/[0-9]{2}(?![0-9])");

	private final Register<?> register;
	private final List<? extends Column<?>> columns;
	private final List<Map<String, Optional<Column<?>>>> names;

	private RegisterNames(Register<?> register, List<? extends Column<?>> columns) {
		this.register = register;
		this.columns = columns;
		names = List.of(names(0), names(1), names(2), names(3));
	}

	/** The columns of a register for a portfolio, with those of the financial years that the rows of a file name as headings. */
	static RegisterNames of(Register<?> register, Portfolio portfolio, List<SourceRow> possibleHeadings) {
		return new RegisterNames(register, register.columns(portfolio, years(possibleHeadings)));
	}

	Register<?> register() {
		return register;
	}

	/** The column of a heading at a likeness from 0 to below {@link #LEVELS}; empty for none and for several. */
	Optional<Column<?>> called(String heading, int level) {
		return names.get(level).getOrDefault(form(heading, level), Optional.empty());
	}

	private Map<String, Optional<Column<?>>> names(int level) {
		UnaryOperator<String> form = heading -> form(heading, level);
		Map<String, Optional<Column<?>>> found = new HashMap<>();
		for (Column<?> column : columns) {
			found.merge(form.apply(column.header()), Optional.of(column), (first, second) -> Optional.empty());
		}
		for (Column<?> column : columns) {
			feature(column).map(form).ifPresent(name -> found.putIfAbsent(name, Optional.of(column)));
		}
		found.remove("");
		return found;
	}

	private String form(String heading, int level) {
		EClass type = register.rowType();
		return switch (level) {
			case 0 -> heading.strip();
			case 1 -> ColumnNames.plain(heading);
			case 2 -> ColumnNames.sorted(heading);
			default -> ColumnNames.withoutConcept(heading, type);
		};
	}

	private static Optional<String> feature(Column<?> column) {
		return switch (column.storage()) {
			case Storage.Attribute(var attribute) -> attribute.isID() ? Optional.empty() : Optional.of(Labels.of(attribute));
			case Storage.Link link -> Optional.of(Labels.of(link.reference()));
			case Storage.Entries entries -> Optional.of(Labels.of(entries.containment()));
			case Storage.Computed computed -> Optional.empty();
			case Storage.Parent parent -> Optional.empty();
			case Storage.OfYear year -> Optional.empty();
		};
	}

	private static TreeSet<FinancialYear> years(List<SourceRow> rows) {
		TreeSet<FinancialYear> years = new TreeSet<>();
		for (SourceRow row : rows) {
			for (Cell cell : row.cells()) {
				Matcher matcher = YEAR.matcher(cell instanceof Cell.Words words && words.text().length() < 60 ? words.text() : "");
				while (matcher.find()) {
					year(matcher.group()).ifPresent(years::add);
				}
			}
		}
		return years;
	}

	private static Optional<FinancialYear> year(String text) {
		try {
			return Optional.of(FinancialYear.parse(text));
		} catch (IllegalArgumentException noYear) {
			return Optional.empty();
		}
	}
}
