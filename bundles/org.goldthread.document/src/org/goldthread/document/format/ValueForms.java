package org.goldthread.document.format;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.goldthread.model.GoldthreadPackage.Literals;

/** How the values of a type are written, for somebody who has to mend one. */
final class ValueForms {

	private ValueForms() {
	}

	/** The end of a sentence, such as ", write a date like 2018-09-18"; empty when anything goes. */
	static String of(EDataType type) {
		if (type instanceof EEnum choices) {
			return ", only " + choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
		}
		if (type == Literals.DATE) {
			return ", write a date like 2018-09-18";
		}
		if (type == Literals.FINANCIAL_YEAR) {
			return ", write a financial year like 2018/19";
		}
		Class<?> java = type.getInstanceClass();
		if (java == boolean.class || java == Boolean.class) {
			return ", only true or false";
		}
		return java == String.class ? "" : ", write a number like 12";
	}
}
