package org.goldthread.cli.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.Labels;

/** How figures and names stand in a text. */
final class Phrases {

	/** The widest line of a report, in characters. */
	static final int WIDTH = 120;
	/** What a report says that rests on made-up content. */
	static final String ILLUSTRATIVE = "Illustrative: some of these elements are made up for illustration and come from no source.";
	/** The most entries of a list that are printed; JSON holds all. */
	static final int MOST = 30;

	private Phrases() {
	}

	/** Pounds with thousands separated: "1,360,000"; in whole pounds. */
	static String pounds(BigDecimal amount) {
		return String.format(Locale.UK, "%,d", amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
	}

	/** A number with its noun: "1 day", "2 days". */
	static String counted(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	/** The reference of an element, its label where it has none. */
	static String reference(Element element) {
		return element.getReference() == null || element.getReference().isEmpty() ? label(element) : element.getReference();
	}

	/** The label of an element on one line. */
	static String label(EObject element) {
		return Labels.of(element).replaceAll("\\s+", " ").strip();
	}

	/** A text cut to a width, with an ellipsis where something is missing. */
	static String cut(String text, int width) {
		return text.length() <= width ? text : text.substring(0, width - 1).stripTrailing() + "…";
	}

	/** What a list says of the entries that it does not show; empty when it shows all. */
	static String rest(int all) {
		return all <= MOST ? "" : "and " + (all - MOST) + " more; --format json lists all";
	}
}
