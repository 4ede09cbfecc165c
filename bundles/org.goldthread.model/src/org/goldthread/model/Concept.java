package org.goldthread.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;

/**
 * What a class of the model is called in front of users, read from its annotation in the Ecore model.
 *
 * @param type the class
 * @param label singular, such as "Savings line"
 * @param plural plural, such as "Savings lines"
 * @param prefix first part of its references, such as "SAV"; empty where the concept has none
 * @param digits least number of digits in its references
 */
public record Concept(EClass type, String label, String plural, String prefix, int digits) {

	private static final String SOURCE = "http://goldthread.org/model/concept";
	private static final Map<EClass, Concept> KNOWN = new ConcurrentHashMap<>();

	/** The concept of a class; abstract classes are called by their class name. */
	public static Concept of(EClass type) {
		return KNOWN.computeIfAbsent(type, Concept::read);
	}

	/** The reference with the given number: WS-03, or without a dash where one digit is enough: SC1. */
	public String reference(int number) {
		String figures = Integer.toString(number);
		return prefix + (digits == 1 ? "" : "-") + "0".repeat(Math.max(0, digits - figures.length())) + figures;
	}

	/** The label as it stands inside a sentence: "savings line". */
	public String labelInSentence() {
		return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
	}

	private static Concept read(EClass type) {
		EAnnotation annotation = type.getEAnnotation(SOURCE);
		if (annotation == null) {
			return new Concept(type, type.getName(), type.getName(), "", 0);
		}
		Map<String, String> details = annotation.getDetails().map();
		return new Concept(type, details.get("label"), details.get("plural"), details.getOrDefault("prefix", ""),
				Integer.parseInt(details.getOrDefault("digits", "0")));
	}
}
