package org.goldthread.ui.explorer.search;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Labels;
import org.goldthread.ui.image.Images;

/** Name and icon of elements in a flat list. */
public final class ElementLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		return Labels.of((EObject) element);
	}

	@Override
	public Image getImage(Object element) {
		return PlatformUI.getWorkbench().getService(Images.class).of((EObject) element);
	}
}
