package org.goldthread.ui.document;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.Diagram;

/**
 * Takes the user to an element, wherever it is asked for: from a problem, a figure, a row or a search. A service of the workbench:
 * {@code PlatformUI.getWorkbench().getService(ElementOpener.class)}. Belongs to the UI thread.
 */
public interface ElementOpener {

	/** Opens an element: a diagram in its editor, any other one in the properties, selected in the explorer. */
	void open(EObject element);

	/** Opens a diagram in its editor, or brings that editor to the top. */
	void openDiagram(Diagram diagram);

	/** Selects an element in the explorer without taking the focus: the view hears it as {@code IShowInTarget.show}. */
	void reveal(EObject element);

	/** Reveals an element and puts the focus into the properties. */
	void openProperties(EObject element);
}
