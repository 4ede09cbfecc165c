package org.goldthread.model.edit.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Terms of a fixed list, read without regard to case, by the name of the term too: A and Amber. No text stands for the first
 * term, which says that nothing is stated.
 *
 * @param type the enumeration
 */
record ChoiceFormat(EEnum type) implements ValueFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" : ((Enumerator) value).getLiteral();
	}

	@Override
	public Object read(String text) {
		String term = text.strip();
		if (term.isEmpty()) {
			return type.getDefaultValue();
		}
		return terms().stream().filter(each -> isCalled(each, term)).findFirst().map(EEnumLiteral::getInstance)
				.orElseThrow(() -> new IllegalArgumentException("\"" + term + "\" is not one of the terms "
						+ terms().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + "."));
	}

	@Override
	public String example() {
		return terms().get(terms().size() - 1).getLiteral();
	}

	private static boolean isCalled(EEnumLiteral each, String term) {
		return each.getLiteral().equalsIgnoreCase(term) || letters(each.getName()).equals(letters(term));
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.UK).replaceAll("[\\s_/-]", "");
	}

	private List<EEnumLiteral> terms() {
		return type.getELiterals();
	}
}
