package org.goldthread.ui.image;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.goldthread.rules.Severity;

/**
 * All images of the workbench, drawn from SVG at the resolution of the screen, in the variant of the present theme. A service of
 * the workbench: {@code PlatformUI.getWorkbench().getService(Images.class)}. Nobody disposes what it gives; after a change of
 * theme ask again. Belongs to the UI thread.
 */
public interface Images {

	/** The icon of a concept, 16 px. */
	Image of(EClass concept);

	/** The icon of an element's concept, 16 px. */
	default Image of(EObject element) {
		return of(element.eClass());
	}

	/** The icon of a concept with the letter of a finding's severity in its lower left corner. */
	Image marked(EClass concept, Severity severity);

	/** The disc with the letter of a severity, 16 px. */
	Image of(Severity severity);

	/** The icon of an action or part such as {@code save} or {@code undo}, 16 px: a file in this bundle's icons. */
	Image action(String name);

	/** Descriptor of a concept's icon, for editors, menus and wizards. */
	ImageDescriptor descriptor(EClass concept);

	/** Descriptor of the icon of an action. */
	ImageDescriptor actionDescriptor(String name);
}
