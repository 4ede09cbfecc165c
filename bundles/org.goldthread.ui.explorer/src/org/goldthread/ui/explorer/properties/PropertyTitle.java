package org.goldthread.ui.explorer.properties;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.goldthread.model.Concept;
import org.goldthread.model.Labels;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.image.Images;

/** The line above the fields: what kind of element it is, and which. */
public final class PropertyTitle extends LabelProvider {

	@Override
	public String getText(Object selection) {
		return selection instanceof ISelection chosen
				? SelectedElements.first(chosen).map(element -> Concept.of(element.eClass()).label() + "  ·  " + Labels.of(element)).orElse("")
				: "";
	}

	@Override
	public Image getImage(Object selection) {
		return selection instanceof ISelection chosen
				? SelectedElements.first(chosen).map(PlatformUI.getWorkbench().getService(Images.class)::of).orElse(null)
				: null;
	}
}
