package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.exchange.register.Column;

/**
 * Finds the column of a register for each heading of a file: by the user's choice; else by the heading itself; else without
 * regard to case, signs and lists of fields; else by the same words in any order and spelling; else without the words for
 * the rows themselves. A nearer likeness wins, and a likeness to two columns is none.
 */
final class ColumnMatching {

	private final RegisterNames register;
	private final List<Optional<? extends Column<?>>> found = new ArrayList<>();
	private final List<Integer> likeness = new ArrayList<>();

	private ColumnMatching(RegisterNames register) {
		this.register = register;
	}

	/** Matches the headings of a file; {@code choices} name the heading of a column for a heading of the file. */
	static ColumnMatching of(RegisterNames register, List<String> headings, Map<String, String> choices) {
		ColumnMatching matching = new ColumnMatching(register);
		headings.forEach(heading -> matching.match(heading, choices));
		matching.keepTheNearest();
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

	private void match(String heading, Map<String, String> choices) {
		String choice = choices.get(heading.strip());
		if (choice != null) {
			found.add(register.called(choice, 0));
			likeness.add(0);
			return;
		}
		for (int level = 0; level < RegisterNames.LEVELS && !heading.isBlank(); level++) {
			Optional<Column<?>> column = register.called(heading, level);
			if (column.isPresent()) {
				found.add(column);
				likeness.add(level);
				return;
			}
		}
		found.add(Optional.empty());
		likeness.add(-1);
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
}
