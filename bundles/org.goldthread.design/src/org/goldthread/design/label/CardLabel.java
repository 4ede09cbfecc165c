package org.goldthread.design.label;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.goldthread.model.Element;

/** The three lines of a card: reference, title and one fact. */
public final class CardLabel {

	private static final String BETWEEN_FACTS = " · ";

	private CardLabel() {
	}

	/** Reference and name of an element, and a fact, which may be empty. */
	public static String of(Element element, String fact) {
		return of(text(element.getReference()), text(element.getName()), fact);
	}

	/** Three lines; without a fact there are two. */
	public static String of(String reference, String title, String fact) {
		return reference + "\n" + title + (fact.isEmpty() ? "" : "\n" + fact);
	}

	/** Facts side by side; empty ones are left out. */
	public static String facts(String... facts) {
		return Arrays.stream(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(BETWEEN_FACTS));
	}

	/** "1 workstream", "2 workstreams", or "no workstream". */
	public static String count(long number, String one, String many) {
		return number == 0 ? "no " + one : number == 1 ? "1 " + one : number + " " + many;
	}

	/** The text, empty for none. */
	public static String text(String value) {
		return value == null ? "" : value;
	}
}
