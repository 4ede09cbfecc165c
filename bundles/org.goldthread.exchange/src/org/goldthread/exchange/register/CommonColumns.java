package org.goldthread.exchange.register;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Columns that every register has. */
public final class CommonColumns {

	private CommonColumns() {
	}

	/** The first column: the human reference. */
	private static Column<EObject> reference() {
		return StoredColumns.attribute("Reference", Literals.ELEMENT__REFERENCE);
	}

	/** Where the row's facts are stated, one source on each line. */
	private static Column<EObject> sources() {
		return StoredColumns.entries("Sources", Literals.ELEMENT__ANCHORS,
				List.of(StoredColumns.link("paper", Literals.SOURCE_ANCHOR__DOCUMENT),
						StoredColumns.attribute("paragraph", Literals.SOURCE_ANCHOR__PARAGRAPH),
						StoredColumns.attribute("figure", Literals.SOURCE_ANCHOR__FEATURE),
						StoredColumns.attribute("value stated", Literals.SOURCE_ANCHOR__STATED_VALUE),
						StoredColumns.attribute("remark", Literals.SOURCE_ANCHOR__REMARK)));
	}

	/**
	 * All columns of a register: Reference, its own, working notes, sources, and what every element says of itself, which ends
	 * with the Element ID. The description closes where the register has no place of its own for it.
	 */
	public static <E extends Element> List<Column<? super E>> around(List<? extends Column<? super E>> own) {
		List<Column<? super E>> columns = new ArrayList<>();
		columns.add(reference());
		columns.addAll(own);
		columns.add(StoredColumns.attribute("Notes", Literals.ELEMENT__NOTES));
		columns.add(sources());
		if (own.stream().noneMatch(column -> column.storage().equals(new Storage.Attribute(Literals.ELEMENT__DESCRIPTION)))) {
			columns.add(StoredColumns.attribute("Description", Literals.ELEMENT__DESCRIPTION));
		}
		columns.addAll(closing());
		return List.copyOf(columns);
	}

	/** The last columns: who may see the row, what it is made of, and its UUID. */
	private static List<Column<EObject>> closing() {
		return List.of(StoredColumns.attribute("Publication", Literals.ELEMENT__PUBLICATION),
				StoredColumns.attribute("Exemption paragraph", Literals.ELEMENT__EXEMPTION_PARAGRAPH),
				StoredColumns.attribute("Illustrative", Literals.ELEMENT__ILLUSTRATIVE),
				StoredColumns.attribute("Placeholder", Literals.ELEMENT__PLACEHOLDER),
				StoredColumns.attribute("Element ID", Literals.IDENTIFIED__ID));
	}
}
