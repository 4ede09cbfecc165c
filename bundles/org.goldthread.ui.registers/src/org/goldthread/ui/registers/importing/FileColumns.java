package org.goldthread.ui.registers.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.goldthread.exchange.draft.ImportFailure;
import org.goldthread.exchange.importing.ColumnChoices;
import org.goldthread.exchange.importing.MatchedTable;
import org.goldthread.exchange.importing.TableMatching;
import org.goldthread.exchange.importing.source.SourceRow;
import org.goldthread.exchange.importing.source.SourceTable;
import org.goldthread.exchange.register.Cell;
import org.goldthread.exchange.register.Column;
import org.goldthread.exchange.register.Register;
import org.goldthread.model.Portfolio;

/**
 * The columns of a file, and which column of a register each of them goes to: as its heading says or as the user chose before, and
 * changed by the user. Reads the portfolio, so it belongs to the thread of its document.
 */
public final class FileColumns {

	private static final int MOST_ROWS_ABOVE = 20;
	private static final int SAMPLES = 3;
	private static final int LONGEST_SAMPLE = 40;

	private final MatchedTable proposal;
	private final boolean understood;
	private final List<Optional<String>> guesses;
	private final Map<String, String> kept;
	private final Map<String, Column<?>> columns = new LinkedHashMap<>();
	private final List<Optional<String>> chosen;

	private FileColumns(MatchedTable proposal, boolean understood, List<Optional<String>> guesses, Map<String, String> kept, Portfolio portfolio) {
		this.proposal = proposal;
		this.understood = understood;
		this.guesses = guesses;
		this.kept = kept;
		proposal.register().columns(portfolio).forEach(column -> columns.put(column.header(), column));
		proposal.columns().forEach(column -> column.ifPresent(found -> columns.put(found.header(), found)));
		chosen = new ArrayList<>(headers(proposal));
	}

	/**
	 * The columns of a file that belongs to a register. Where no heading is understood, the first row that may hold headings does, and
	 * the user has to say where each column goes.
	 *
	 * @param choices what the user chose before
	 */
	public static FileColumns of(SourceTable table, Portfolio portfolio, Register<?> register, ColumnChoices choices) {
		Optional<MatchedTable> plain = proposal(table, portfolio, register, ColumnChoices.NONE);
		Optional<MatchedTable> proposal = proposal(table, portfolio, register, choices);
		MatchedTable start = proposal.or(() -> plain).orElseGet(() -> unread(table, register));
		List<Optional<String>> guesses = plain.filter(guess -> guess.headingRow() == start.headingRow()).map(FileColumns::headers)
				.orElseGet(() -> nothing(start.headings().size()));
		return new FileColumns(start, proposal.or(() -> plain).isPresent(), guesses, choices.of(register.name()), portfolio);
	}

	/** The register that the headings of a file tell, as users and the user's choices spell them; empty when they tell none, or several. */
	public static Optional<Register<?>> register(SourceTable table, Portfolio portfolio, ColumnChoices choices) {
		try {
			return Optional.of(TableMatching.proposal(table, portfolio, Optional.empty(), choices).register());
		} catch (ImportFailure untold) {
			return Optional.empty();
		}
	}

	/** The register that the rows belong to. */
	public Register<?> register() {
		return proposal.register();
	}

	/** Whether any heading was understood. */
	public boolean isUnderstood() {
		return understood;
	}

	/** What the file holds, as users read it. */
	public String words() {
		int rows = proposal.rows().size();
		return (rows == 1 ? "one row" : "%,d rows".formatted(rows)) + " below the headings in row " + proposal.headingRow();
	}

	/** Number of columns of the file. */
	public int size() {
		return proposal.headings().size();
	}

	/** The heading of a column of the file; for one without, its place. */
	public String heading(int index) {
		String heading = proposal.headings().get(index).strip();
		return heading.isEmpty() ? "Column " + (index + 1) : heading;
	}

	/** The headings of the register, in its order. */
	public List<String> possible() {
		return List.copyOf(columns.keySet());
	}

	/** Whether the column of the register with a heading is computed, and so not read. */
	public boolean isComputed(String header) {
		return columns.get(header).isComputed();
	}

	/** Where a column of the file goes; empty for one that is passed over. */
	public Optional<String> target(int index) {
		return chosen.get(index);
	}

	/** Whether somebody chose where a column goes, against what its heading says. */
	public boolean isChosen(int index) {
		return !chosen.get(index).equals(guesses.get(index));
	}

	/** Lets a column go to the one of the register with a heading, or nowhere. */
	public void choose(int index, Optional<String> header) {
		chosen.set(index, header);
	}

	/** Lets every column go where its heading says. */
	public void forgetChoices() {
		for (int i = 0; i < size(); i++) {
			chosen.set(i, guesses.get(i));
		}
	}

	/** Whether another column of the file goes where this one goes. */
	public boolean isTwice(int index) {
		return chosen.get(index).isPresent() && chosen.stream().filter(chosen.get(index)::equals).count() > 1;
	}

	/** What keeps the columns from being imported as they stand, one sentence; empty for nothing. */
	public Optional<String> fault() {
		Optional<Integer> twice = IntStream.range(0, size()).boxed().filter(this::isTwice).findFirst();
		if (twice.isPresent()) {
			String target = chosen.get(twice.get()).orElseThrow();
			List<String> headings = IntStream.range(0, size()).filter(i -> chosen.get(i).equals(Optional.of(target))).mapToObj(this::heading).toList();
			return Optional.of(String.join(" and ", headings) + " both go to " + target + "; let only one of them go there.");
		}
		boolean any = chosen.stream().flatMap(Optional::stream).anyMatch(header -> !isComputed(header));
		return any ? Optional.empty() : Optional.of("No column of the file goes anywhere yet: select one and choose what it holds.");
	}

	/** The first few values of a column, each on one line. */
	public String samples(int index) {
		return String.join("  \u00b7  ", proposal.rows().stream().map(row -> text(row.cell(index))).filter(text -> !text.isEmpty()).limit(SAMPLES).toList());
	}

	/** The file with its columns as they are chosen now. */
	public MatchedTable table() {
		List<Optional<? extends Column<?>>> targets = chosen.stream().<Optional<? extends Column<?>>>map(header -> header.map(columns::get)).toList();
		return new MatchedTable(proposal.register(), proposal.headingRow(), proposal.headings(), targets, proposal.rows());
	}

	/** What is to be kept for the next time: the heading of the register for each of the file that was not left to itself, empty for none. */
	public Map<String, String> choices() {
		Map<String, String> choices = new HashMap<>();
		for (int i = 0; i < size(); i++) {
			String heading = proposal.headings().get(i).strip();
			String target = chosen.get(i).orElse("");
			if (!heading.isEmpty() && (isChosen(i) || !kept.getOrDefault(heading, target).equals(target))) {
				choices.putIfAbsent(heading, target);
			}
		}
		return choices;
	}

	private static Optional<MatchedTable> proposal(SourceTable table, Portfolio portfolio, Register<?> register, ColumnChoices choices) {
		try {
			return Optional.of(TableMatching.proposal(table, portfolio, Optional.of(register), choices));
		} catch (ImportFailure noHeadings) {
			return Optional.empty();
		}
	}

	/** The first row with the most words holds the headings, of which none is understood. */
	private static MatchedTable unread(SourceTable table, Register<?> register) {
		List<SourceRow> rows = table.rows();
		int best = 0;
		for (int i = 1; i < Math.min(MOST_ROWS_ABOVE, rows.size()); i++) {
			best = words(rows.get(i)) > words(rows.get(best)) ? i : best;
		}
		List<String> headings = rows.isEmpty() ? List.of() : rows.get(best).cells().stream().map(FileColumns::text).toList();
		int number = rows.isEmpty() ? 1 : rows.get(best).number();
		List<Optional<? extends Column<?>>> none = headings.stream().<Optional<? extends Column<?>>>map(heading -> Optional.empty()).toList();
		return new MatchedTable(register, number, headings, none, rows.isEmpty() ? rows : rows.subList(best + 1, rows.size()));
	}

	private static long words(SourceRow row) {
		return row.cells().stream().filter(Cell.Words.class::isInstance).count();
	}

	private static List<Optional<String>> headers(MatchedTable table) {
		return table.columns().stream().map(column -> column.map(found -> found.header())).toList();
	}

	private static List<Optional<String>> nothing(int size) {
		return Stream.generate(Optional::<String>empty).limit(size).toList();
	}

	private static String text(Cell cell) {
		String text = switch (cell) {
			case Cell.Words words -> words.text().strip().replaceAll("\\s+", " ");
			case Cell.Figure figure -> figure.number().toPlainString();
			case Cell.Day day -> day.date().toString();
			case Cell.Empty empty -> "";
		};
		return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "\u2026" : text;
	}
}
