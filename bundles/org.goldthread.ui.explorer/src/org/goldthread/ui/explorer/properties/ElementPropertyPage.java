package org.goldthread.ui.explorer.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Counterparts;
import org.goldthread.ui.document.Documents;

/**
 * The properties of what one part has selected. After a revert they show the new objects by themselves: the part tells of its
 * selection only while it has the keyboard.
 */
final class ElementPropertyPage extends TabbedPropertySheetPage implements DocumentListener {

	/** Name under which the tabs are registered. */
	private static final String CONTRIBUTOR = "org.goldthread.properties";

	private final Documents documents;
	private Optional<PortfolioDocument> document = Optional.empty();
	private List<EObject> shown = List.of();
	private IWorkbenchPart part;

	ElementPropertyPage(Documents documents) {
		super(() -> CONTRIBUTOR);
		this.documents = documents;
	}

	@Override
	public void selectionChanged(IWorkbenchPart source, ISelection selection) {
		leave();
		part = source;
		shown = SelectedElements.of(selection);
		document = shown.stream().findFirst().flatMap(documents::documentOf);
		document.ifPresent(selected -> selected.addListener(this));
		super.selectionChanged(source, selection);
	}

	@Override
	public void reverted() {
		PortfolioDocument current = document.orElseThrow();
		List<EObject> again = shown.stream().flatMap(old -> Counterparts.of(old, current).stream()).toList();
		selectionChanged(part, new StructuredSelection(again));
	}

	@Override
	public void dispose() {
		leave();
		super.dispose();
	}

	private void leave() {
		document.ifPresent(left -> left.removeListener(this));
		document = Optional.empty();
	}
}
