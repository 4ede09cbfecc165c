package org.goldthread.ui.explorer.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.TreeItem;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.ui.document.Documents;

/** Renames the selected element where it stands in the tree. */
final class NameInPlace implements ICellModifier {

	private static final String NAME = "name";

	private final TreeViewer viewer;
	private final Documents documents;

	NameInPlace(TreeViewer viewer, Documents documents) {
		this.viewer = viewer;
		this.documents = documents;
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
		viewer.setCellModifier(this);
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	boolean canRename() {
		return viewer.getStructuredSelection().size() == 1 && viewer.getStructuredSelection().getFirstElement() instanceof Element;
	}

	void rename() {
		viewer.editElement(viewer.getStructuredSelection().getFirstElement(), 0);
	}

	@Override
	public boolean canModify(Object element, String property) {
		return element instanceof Element;
	}

	@Override
	public Object getValue(Object element, String property) {
		String name = ((Element) element).getName();
		return name == null ? "" : name;
	}

	@Override
	public void modify(Object item, String property, Object value) {
		EObject element = (EObject) (item instanceof TreeItem node ? node.getData() : item);
		String name = value.toString().strip();
		if (!name.isEmpty()) {
			documents.documentOf(element)
					.ifPresent(document -> document.edits().apply(SetFeature.of(element, Literals.ELEMENT__NAME, name)));
		}
	}
}
