package org.goldthread.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EcorePackage;

/** How the values of one type are read from a file: as the type's own factory does, and quicker for the most frequent types. */
public interface FileForm {

	/** Places by which a number may move its point; no amount of a council comes near. */
	int MOST_PLACES = 100_000;
	/** So many digits always make an int. */
	int MOST_DIGITS = 9;

	/**
	 * The value that a text stands for.
	 *
	 * @throws RuntimeException when it stands for none
	 */
	Object read(String text);

	/** The form of a type. */
	static FileForm of(EDataType type) {
		EFactory factory = type.getEPackage().getEFactoryInstance();
		if (type == EcorePackage.Literals.ESTRING) {
			return text -> text;
		}
		if (type == GoldthreadPackage.Literals.DATE) {
			return FileForm::date;
		}
		if (type == GoldthreadPackage.Literals.FINANCIAL_YEAR) {
			return FileForm::year;
		}
		if (type.getInstanceClass() == Integer.class || type.getInstanceClass() == int.class) {
			return text -> {
				int number = text.length() > MOST_DIGITS ? -1 : number(text, 0, text.length());
				return number < 0 || text.isEmpty() ? factory.createFromString(type, text) : Integer.valueOf(number);
			};
		}
		if (type.getInstanceClass() == BigDecimal.class) {
			return text -> decimal(type, text);
		}
		if (type instanceof EEnum choices) {
			Map<String, Object> values = new HashMap<>();
			for (EEnumLiteral literal : choices.getELiterals()) {
				values.put(literal.getLiteral(), literal.getInstance());
			}
			return text -> {
				Object value = values.get(text);
				return value == null ? factory.createFromString(type, text) : value;
			};
		}
		return text -> factory.createFromString(type, text);
	}

	/** A number of few characters such as 1E999999999 would fill the memory as soon as it is written out. */
	private static Object decimal(EDataType type, String text) {
		if (Math.abs((long) new BigDecimal(text).scale()) > MOST_PLACES) {
			throw new NumberFormatException("A number has no more than " + MOST_PLACES + " places");
		}
		return type.getEPackage().getEFactoryInstance().createFromString(type, text);
	}

	private static LocalDate date(String text) {
		boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
		int year = plain ? number(text, 0, 4) : -1;
		int month = plain ? number(text, 5, 7) : -1;
		int day = plain ? number(text, 8, 10) : -1;
		return year < 0 || month < 0 || day < 0 ? LocalDate.parse(text) : LocalDate.of(year, month, day);
	}

	private static Object year(String text) {
		boolean plain = text.length() == 7 && text.charAt(4) == '/';
		int start = plain ? number(text, 0, 4) : -1;
		int end = plain ? number(text, 5, 7) : -1;
		return start < 0 || end != (start + 1) % 100 ? FinancialYear.parse(text) : new FinancialYear(start);
	}

	/** The number that the digits from {@code start} to before {@code end} make; -1 when one of them is no digit. */
	private static int number(String text, int start, int end) {
		int number = 0;
		for (int i = start; i < end; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}
}
