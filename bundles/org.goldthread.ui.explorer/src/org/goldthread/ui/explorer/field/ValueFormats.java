package org.goldthread.ui.explorer.field;

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
}
