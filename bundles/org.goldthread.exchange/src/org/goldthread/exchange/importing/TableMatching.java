package org.goldthread.exchange.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.importing.source.SourceTable;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.exchange.register.Registers;
import org.goldthread.model.Portfolio;

/** Finds the heading row of a file, the register that it belongs to, and its columns. */
public final class TableMatching {

	private static final int MOST_ROWS_ABOVE = 20;
	private static final int LONGEST_HEADING = 300;

	private TableMatching() {
	}

	/**
	 * Understands the columns of a file.
	 *
	 * @param wanted the register that the user named; empty to find it by the headings
	 * @throws ImportFailure when there is no heading row, when it does not tell the register, or when a heading stands twice
	 */
	public static MatchedTable of(SourceTable table, Portfolio portfolio, Optional<Register<?>> wanted, ColumnChoices choices) throws ImportFailure {
		Candidate best = best(table, portfolio, wanted, choices);
		checkTwice(best, table.name());
		return best.table(table.rows());
	}

	/**
	 * Understands the columns of a file for a user who looks at them before anything is imported: of several headings for one
	 * column the first has it, and the others are passed over.
	 *
	 * @throws ImportFailure when there is no heading row, or when it does not tell the register
	 */
	public static MatchedTable proposal(SourceTable table, Portfolio portfolio, Optional<Register<?>> wanted, ColumnChoices choices) throws ImportFailure {
		MatchedTable found = best(table, portfolio, wanted, choices).table(table.rows());
		Set<Column<?>> taken = new HashSet<>();
		List<Optional<? extends Column<?>>> columns = found.columns().stream()
				.<Optional<? extends Column<?>>>map(column -> column.filter(taken::add)).toList();
		return new MatchedTable(found.register(), found.headingRow(), found.headings(), columns, found.rows());
	}

	private static Candidate best(SourceTable table, Portfolio portfolio, Optional<Register<?>> wanted, ColumnChoices choices) throws ImportFailure {
		List<Register<?>> possible = wanted.map(List::<Register<?>>of)
				.orElseGet(() -> Registers.names().stream().map(name -> Registers.named(name).orElseThrow()).<Register<?>>map(each -> each).toList());
		List<SourceRow> first = table.rows().subList(0, Math.min(MOST_ROWS_ABOVE, table.rows().size()));
		List<RegisterNames> names = possible.stream().map(register -> RegisterNames.of(register, portfolio, first)).toList();
		List<Candidate> best = new ArrayList<>();
		for (int index = 0; index < first.size() && best.stream().noneMatch(Candidate::isComplete); index++) {
			for (RegisterNames each : names) {
				keep(best, Candidate.of(each, first, index, choices.of(each.register().name())));
			}
		}
		if (best.isEmpty()) {
			throw new ImportFailure(table.name() + " has no row of headings" + wanted.map(register -> " of the " + lower(register)).orElse("")
					+ " among its first " + MOST_ROWS_ABOVE + " rows; its first row must hold headings such as Reference and Title");
		}
		if (best.size() > 1) {
			throw new ImportFailure(table.name() + " may belong to the " + String.join(" or the ", best.stream().map(each -> lower(each.register())).toList())
					+ "; name the register, with --register on the command line");
		}
		return best.get(0);
	}

	/** Keeps the candidate of the best score; of equal ones of one register the first, of several registers all. */
	private static void keep(List<Candidate> best, Candidate candidate) {
		int most = best.isEmpty() ? 0 : best.get(0).matching().score();
		boolean enough = candidate.matching().matched() >= Math.min(2, candidate.filled());
		if (!enough || candidate.matching().score() < Math.max(1, most)) {
			return;
		}
		if (candidate.matching().score() > most) {
			best.clear();
		}
		if (best.stream().noneMatch(each -> each.register() == candidate.register())) {
			best.add(candidate);
		}
	}

	private static void checkTwice(Candidate candidate, String file) throws ImportFailure {
		Map<Column<?>, String> taken = new HashMap<>();
		List<Optional<? extends Column<?>>> columns = candidate.matching().columns();
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).isEmpty()) {
				continue;
			}
			String heading = candidate.headings().get(i).strip();
			String before = taken.put(columns.get(i).get(), heading);
			if (before != null) {
				throw new ImportFailure(file + (before.equals(heading) ? " has the heading \"" + heading + "\" twice"
						: " has both \"" + before + "\" and \"" + heading + "\", which mean the column " + columns.get(i).get().header())
						+ "; rename or remove one of the two columns");
			}
		}
	}

	private static String lower(Register<?> register) {
		return register.title().substring(0, 1).toLowerCase(Locale.UK) + register.title().substring(1);
	}

	/** A row that may hold the headings of a register. */
	private record Candidate(Register<?> register, int index, List<String> headings, ColumnMatching matching) {

		static Candidate of(RegisterNames register, List<SourceRow> rows, int index, Map<String, String> choices) {
			List<String> headings = rows.get(index).cells().stream()
					.map(cell -> cell instanceof Cell.Words words && words.text().length() <= LONGEST_HEADING ? words.text() : "").toList();
			return new Candidate(register.register(), index, headings, ColumnMatching.of(register, headings, choices));
		}

		/** Whether each heading is understood, so that no row below can be a better one. */
		boolean isComplete() {
			return filled() > 1 && matching.matched() == filled();
		}

		int filled() {
			return (int) headings.stream().filter(heading -> !heading.isBlank()).count();
		}

		MatchedTable table(List<SourceRow> rows) {
			return new MatchedTable(register, rows.get(index).number(), headings, matching.columns(), rows.subList(index + 1, rows.size()));
		}
	}
}
