package org.goldthread.exchange.register;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.goldthread.model.FinancialYear;

/** Where the value of a register's column lives, which decides how it is read back. */
public sealed interface Storage {

	/** Nowhere: it is computed, exported, and ignored on import. */
	Storage COMPUTED = new Computed();

	/** Nowhere. */
	record Computed() implements Storage {
	}

	/** In an attribute of the row. */
	record Attribute(EAttribute attribute) implements Storage {
	}

	/** In a reference of the row to one other element or to several. */
	record Link(EReference reference) implements Storage {
	}

	/**
	 * In the place of the row: the column names the element that contains it, and another name moves the row there.
	 *
	 * @param containments the references that such a row can hang in, each of another class of parent
	 */
	record Parent(List<EReference> containments) implements Storage {

		/** Copies the references. */
		public Parent {
			containments = List.copyOf(containments);
		}
	}

	/**
	 * In entries that the row contains, one on each line.
	 *
	 * @param containment where they hang in the row
	 * @param type the class of a new entry
	 * @param fields what each line holds, separated by bars
	 */
	record Entries(EReference containment, EClass type, List<Column<EObject>> fields) implements Storage {

		/** Copies the fields. */
		public Entries {
			fields = List.copyOf(fields);
		}
	}

	/**
	 * In the entry of one financial year that the row contains.
	 *
	 * @param containment where the years hang in the row
	 * @param yearOf the attribute of an entry that names its year
	 * @param year the year of this column
	 * @param amount the attribute of an entry that holds the value
	 */
	record OfYear(EReference containment, EAttribute yearOf, FinancialYear year, EAttribute amount) implements Storage {
	}
}
