package org.goldthread.exchange.register;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.goldthread.model.FinancialYear;
import org.goldthread.model.Portfolio;

/** Writes the page of the manual that lists registers and columns. */
final class RegistersPage {

	private static final String INTRODUCTION = """
			# Registers

			A register is a table of elements of one kind, as a committee reads it and a risk owner keeps it in a spreadsheet. There are
			sixteen, each with a name for `goldthread export` and `goldthread import`. Every register starts with the reference and ends
			with the element's ID, by which a row is found again when an export comes back.

			- **Computed** columns follow from the portfolio each time. They are exported, never stored, and ignored on import. A figure
			  that is not known is an empty cell, never 0. [Analysis](analysis.md) says how the figures come about.
			- **Links** name another element by its reference, followed by its name for the reader. Several are separated by semicolons.
			- **Entries** stand one on each line, with fields separated by bars, in the order that the heading names.
			- **Financial years** have columns of their own: those that any row states, for savings also those that a target spans. Where
			  there are none yet, the years of the programmes, or four from the as-at date. Below, 2019/20 stands for each year.
			- **Exempt** rows are left out of what a committee sees, and counted. A link to something exempt tells its reference alone, and
			  a figure of pounds that rests on exempt savings reads "(exempt)". Notes are working notes: they are exported with exempt
			  content only.

			This page is written from the registers; a test keeps it so.
			""";

	private RegistersPage() {
	}

	static String text() {
		StringBuilder page = new StringBuilder(INTRODUCTION);
		Registers.names().forEach(name -> append(Registers.named(name).orElseThrow(), page));
		return page.toString();
	}

	private static void append(Register<?> register, StringBuilder page) {
		Portfolio portfolio = aPortfolio().build();
		List<? extends Column<?>> columns = register.columns(portfolio, new TreeSet<>(List.of(FinancialYear.parse("2019/20"))));
		page.append("\n## ").append(register.title()).append(" (`").append(register.name()).append("`)\n\n").append(place(register, columns))
				.append("\n\n| Column | Holds | What it says |\n|---|---|---|\n");
		columns.forEach(column -> page.append("| ").append(cell(column.header())).append(" | ").append(holds(column)).append(" | ")
				.append(cell(column.explanation())).append(" |\n"));
	}

	private static String place(Register<?> register, List<? extends Column<?>> columns) {
		return columns.stream().filter(column -> column.storage() instanceof Storage.Parent).findFirst()
				.map(column -> "A new row hangs where \"" + column.header() + "\" says"
						+ (register.name().equals("workstreams") ? ", or in the first programme." : ", which it must name."))
				.orElse("A new row hangs in the portfolio itself.");
	}

	private static String holds(Column<?> column) {
		String type = column.type().name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("yes no", "Y or N");
		return column.isComputed() ? "computed, " + type : type;
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}
}
