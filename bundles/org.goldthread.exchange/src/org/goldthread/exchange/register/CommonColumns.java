package org.goldthread.exchange.register;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;

/** Columns that every register has. */
public final class CommonColumns {

	private CommonColumns() {
	}

	/** The first column: the human reference. */
	public static Column<EObject> reference() {
		return StoredColumns.attribute("Reference", Literals.ELEMENT__REFERENCE);
	}

	/** Where the row's facts are stated, one source on each line. */
	public static Column<EObject> sources() {
		return StoredColumns.entries("Sources", Literals.ELEMENT__ANCHORS,
				List.of(StoredColumns.link("paper", Literals.SOURCE_ANCHOR__DOCUMENT),
						StoredColumns.attribute("paragraph", Literals.SOURCE_ANCHOR__PARAGRAPH),
						StoredColumns.attribute("value stated", Literals.SOURCE_ANCHOR__STATED_VALUE)));
	}

	/** The last columns: who may see the row, what it is made of, and its UUID. */
	public static List<Column<EObject>> closing() {
		return List.of(StoredColumns.attribute("Description", Literals.ELEMENT__DESCRIPTION),
				StoredColumns.attribute("Publication", Literals.ELEMENT__PUBLICATION),
				StoredColumns.attribute("Exemption paragraph", Literals.ELEMENT__EXEMPTION_PARAGRAPH),
				StoredColumns.attribute("Illustrative", Literals.ELEMENT__ILLUSTRATIVE),
				StoredColumns.attribute("Placeholder", Literals.ELEMENT__PLACEHOLDER),
				StoredColumns.attribute("Element ID", Literals.IDENTIFIED__ID));
	}
}
