package org.goldthread.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads the model's elements out of a selection of any part: rows, figures and tree items adapt to them. */
public final class SelectedElements {

	private SelectedElements() {
	}

	/** The elements selected, in the order of the selection; empty for a selection of anything else. */
	public static List<EObject> of(ISelection selection) {
		return selection instanceof IStructuredSelection structured
				? structured.stream().map(SelectedElements::element).filter(Objects::nonNull).toList()
				: List.of();
	}

	/** The first element selected. */
	public static Optional<EObject> first(ISelection selection) {
		return of(selection).stream().findFirst();
	}

	private static EObject element(Object selected) {
		return Adapters.adapt(selected, EObject.class);
	}
}
