package org.goldthread.ui.explorer.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
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
		return selection instanceof ISelection chosen ? title(SelectedElements.of(chosen)) : "";
	}

	@Override
	public Image getImage(Object selection) {
		return selection instanceof ISelection chosen
				? SelectedElements.first(chosen).map(PlatformUI.getWorkbench().getService(Images.class)::of).orElse(null)
				: null;
	}

	/** Which element it is; of several how many of what. */
	static String title(List<EObject> elements) {
		if (elements.isEmpty()) {
			return "";
		}
		Concept concept = Concept.of(elements.get(0).eClass());
		if (elements.size() == 1) {
			return concept.label() + "  ·  " + Labels.of(elements.get(0));
		}
		boolean alike = elements.stream().allMatch(element -> element.eClass() == elements.get(0).eClass());
		return (alike ? concept.plural() : "Elements") + "  ·  " + elements.size() + " selected";
	}
}
