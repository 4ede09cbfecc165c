package org.goldthread.ui.explorer.field;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.edit.Edit;

/**
 * What a field shows and where its edits go.
 *
 * @param document the document that holds the element
 * @param element the element whose feature is shown
 * @param feature the feature
 */
public record FieldContext(PortfolioDocument document, EObject element, EStructuralFeature feature) {

	/** The present value; null where the feature has none, a list for a many-valued one. */
	public Object value() {
		return element.eGet(feature);
	}

	/** Makes an edit in the document. */
	public void apply(Edit edit) {
		document.edits().apply(edit);
	}

	/** Whether nothing may be changed, since the file is open for reading only. */
	public boolean isReadOnly() {
		return document.readOnlyReason().isPresent();
	}
}
