package org.goldthread.exchange.title;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.goldthread.exchange.register.RegisterRows;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;

/**
 * What stands above an exported register, so that a reader knows what it is and what it leaves out.
 *
 * @param register the title of the register
 * @param council the authority's name; empty where the portfolio states none
 * @param portfolio the name of the portfolio; empty where it has none
 * @param asAt the day that the content stands for
 * @param rows number of rows
 * @param withheld number of exempt rows that were left out
 * @param illustrative number of rows that are made up for illustration
 * @param classification who may see the page
 */
public record TitleBlock(String register, String council, String portfolio, LocalDate asAt, int rows, int withheld, int illustrative,
		Classification classification) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** The title block of the rows of a register. */
	public static TitleBlock of(RegisterRows rows) {
		Portfolio portfolio = rows.context().portfolio();
		return new TitleBlock(rows.register().title(), text(portfolio.getCouncil()), text(portfolio.getName()), rows.context().asAt(), rows.size(),
				rows.withheld(), (int) rows.elements().stream().filter(Element::isIllustrative).count(), Classification.of(rows));
	}

	/** The day as a committee writes it, such as 18 September 2018. */
	public String asAtInWords() {
		return DAY.format(asAt);
	}

	/** Council, portfolio and day in one line. */
	public String origin() {
		return Stream.of(council, portfolio, "as at " + asAtInWords()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** How many rows there are, how many were withheld and how many are illustrative: a sentence each. */
	public List<String> remarks() {
		return Stream.of(Optional.of(counted(rows, "row") + "."), withheldSentence(), illustrativeSentence()).flatMap(Optional::stream).toList();
	}

	/** How many rows were withheld; empty for none. */
	public Optional<String> withheldSentence() {
		return withheld == 0 ? Optional.empty()
				: Optional.of(counted(withheld, "row") + (withheld == 1 ? " is" : " are") + " exempt from publication and withheld.");
	}

	/** How many rows are illustrative; empty for none. */
	public Optional<String> illustrativeSentence() {
		if (illustrative == 0) {
			return Optional.empty();
		}
		String which = illustrative == rows ? rows == 1 ? "The row is" : "All rows are" : counted(illustrative, "row") + (illustrative == 1 ? " is" : " are");
		return Optional.of(which + " illustrative: made up, and taken from no source.");
	}

	private static String counted(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "").strip();
	}
}
