package org.goldthread.rules;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Labels;
import org.goldthread.model.Role;

/**
 * Writes into the notes of an element what somebody decided: "22 November 2026: owner set to Director of Finance, decided by
 * Head of Transformation."
 *
 * @param decidedBy who decided
 * @param day when
 */
record DecisionNote(Role decidedBy, LocalDate day) {

	private static final int LONGEST_QUOTATION = 80;

	/** The line about an answer to a question that has not been put into the portfolio yet. */
	String about(QuickFix.FillIn question, Object answer) {
		String feature = Labels.of(question.feature()).toLowerCase(Locale.UK)
				+ (question.element() instanceof Element ? "" : " of " + Labels.of(question.element()));
		String text = text(answer, question.answerType());
		String what = question.feature().isMany() ? text + " added to " + feature
				: text.length() > LONGEST_QUOTATION ? feature + " written" : feature + " set to " + text;
		return Words.day(day) + ": " + what + ", decided by " + name(decidedBy) + ".";
	}

	/** Notes with one more line at the end. */
	static String appended(String notes, String line) {
		return notes == null || notes.isBlank() ? line : notes.stripTrailing() + "\n" + line;
	}

	private static String text(Object answer, EClassifier type) {
		return switch (answer) {
			case EObject element -> name(element);
			case LocalDate date -> Words.day(date);
			case BigDecimal number when type == Literals.MONEY -> pounds(number);
			case BigDecimal number -> number.toPlainString();
			case Boolean yes -> yes ? "yes" : "no";
			case Enumerator term -> term.getLiteral();
			case String words -> "\"" + words.strip() + "\"";
			default -> answer + (type == Literals.PERCENT ? " per cent" : "");
		};
	}

	/** Roles are known by their names; anything else is easier to find with its reference. */
	private static String name(EObject object) {
		return object instanceof Role role && role.getName() != null && !role.getName().isBlank() ? role.getName() : Labels.of(object);
	}

	/** To the penny, since a record must not round. */
	private static String pounds(BigDecimal amount) {
		return (amount.signum() < 0 ? "-£" : "£")
				+ new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(amount.abs());
	}
}
