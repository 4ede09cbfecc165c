package org.goldthread.model.edit.value;

import java.util.Optional;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Chooses how values of a data type are written and read. */
public final class ValueFormats {

	private ValueFormats() {
	}

	/** The format of dates, amounts, years and numbers; empty for words, for terms to choose from and for elements. */
	public static Optional<ValueFormat> of(EClassifier type) {
		if (type == Literals.DATE) {
			return Optional.of(new DateFormat());
		}
		if (type == Literals.MONEY) {
			return Optional.of(new MoneyFormat());
		}
		if (type == Literals.FINANCIAL_YEAR) {
			return Optional.of(new FinancialYearFormat());
		}
		boolean number = type instanceof EDataType && !(type instanceof EEnum) && type.getInstanceClass() != String.class
				&& type != EcorePackage.Literals.EBOOLEAN && type != EcorePackage.Literals.EBOOLEAN_OBJECT;
		return number ? Optional.of(NumberFormat.of(type)) : Optional.empty();
	}

	/** The format of any data type, also of words, of terms to choose from and of yes and no. */
	public static ValueFormat ofAny(EDataType type) {
		if (type instanceof EEnum terms) {
			return new ChoiceFormat(terms);
		}
		if (type == EcorePackage.Literals.EBOOLEAN || type == EcorePackage.Literals.EBOOLEAN_OBJECT) {
			return new YesNoFormat();
		}
		return of(type).orElseGet(WordsFormat::new);
	}
}
