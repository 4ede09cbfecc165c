package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Storage;
import org.goldthread.model.FinancialYear;
import org.goldthread.model.Labels;
import org.goldthread.model.Portfolio;

/**
 * Finds the column of a register for each heading of a file: by the user's choice; else by the heading itself; else without
 * regard to case, signs and lists of fields; else by the same words in any order and spelling; else without the words for
 * the rows themselves. A nearer likeness wins, and a likeness to two columns is none.
 */
final class ColumnMatching {

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}/[0-9]{2}(?![0-9])");

	private final Register<?> register;
	private final List<? extends Column<?>> columns;
	private final List<Optional<? extends Column<?>>> found = new ArrayList<>();
	private final List<Integer> likeness = new ArrayList<>();

	private ColumnMatching(Register<?> register, Portfolio portfolio, List<String> headings) {
		this.register = register;
		columns = register.columns(portfolio, years(headings));
	}

	/** Matches the headings of a file; {@code choices} name the heading of a column for a heading of the file. */
	static ColumnMatching of(Register<?> register, Portfolio portfolio, List<String> headings, Map<String, String> choices) {
		ColumnMatching matching = new ColumnMatching(register, portfolio, headings);
		matching.match(headings, choices);
		return matching;
	}

	/** The column of each heading; the same column twice where two headings are equally like it. */
	List<Optional<? extends Column<?>>> columns() {
		return List.copyOf(found);
	}

	/** How many headings are understood; those that stand as in the register count most. */
	int score() {
		return likeness.stream().mapToInt(level -> level < 0 ? 0 : level <= 1 ? 3 : 1).sum();
	}

	/** The number of headings that are understood. */
	int matched() {
		return (int) found.stream().filter(Optional::isPresent).count();
	}

	private void match(List<String> headings, Map<String, String> choices) {
		List<UnaryOperator<String>> forms = List.of(String::strip, ColumnNames::plain, ColumnNames::sorted,
				heading -> ColumnNames.withoutConcept(heading, register.rowType()));
		List<Map<String, Optional<Column<?>>>> names = forms.stream().map(this::names).toList();
		for (String heading : headings) {
			match(heading, choices, forms, names);
		}
		keepTheNearest();
	}

	private void match(String heading, Map<String, String> choices, List<UnaryOperator<String>> forms, List<Map<String, Optional<Column<?>>>> names) {
		String choice = choices.get(heading.strip());
		if (choice != null) {
			found.add(names.get(0).getOrDefault(choice, Optional.empty()));
			likeness.add(0);
			return;
		}
		for (int level = 0; level < forms.size() && !heading.isBlank(); level++) {
			Optional<Column<?>> column = names.get(level).getOrDefault(forms.get(level).apply(heading), Optional.empty());
			if (column.isPresent()) {
				found.add(column);
				likeness.add(level);
				return;
			}
		}
		found.add(Optional.empty());
		likeness.add(-1);
	}

	/** The columns by their headings in one form, and by the names of their features; a name of several columns is none's. */
	private Map<String, Optional<Column<?>>> names(UnaryOperator<String> form) {
		Map<String, Optional<Column<?>>> names = new HashMap<>();
		for (Column<?> column : columns) {
			names.merge(form.apply(column.header()), Optional.of(column), (first, second) -> Optional.empty());
		}
		for (Column<?> column : columns) {
			feature(column).map(form).ifPresent(name -> names.putIfAbsent(name, Optional.of(column)));
		}
		names.remove("");
		return names;
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

	/** Of several headings for one column the nearest keeps it; those that are equally near all do. */
	private void keepTheNearest() {
		Map<Column<?>, Integer> nearest = new HashMap<>();
		for (int i = 0; i < found.size(); i++) {
			int level = likeness.get(i);
			found.get(i).ifPresent(column -> nearest.merge(column, level, Math::min));
		}
		for (int i = 0; i < found.size(); i++) {
			if (found.get(i).isPresent() && likeness.get(i) > nearest.get(found.get(i).get())) {
				found.set(i, Optional.empty());
				likeness.set(i, -1);
			}
		}
	}

	private static TreeSet<FinancialYear> years(List<String> headings) {
		TreeSet<FinancialYear> years = new TreeSet<>();
		for (String heading : headings) {
			Matcher matcher = YEAR.matcher(heading);
			while (matcher.find()) {
				year(matcher.group()).ifPresent(years::add);
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
