package org.goldthread.ui.explorer.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.goldthread.model.edit.element.MoveElements;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Documents;

/** Moves elements by drag: onto a new parent or folder, or between two others that have the right kind of parent. */
final class ElementDrag extends ViewerDropAdapter {

	private final Documents documents;

	ElementDrag(Viewer viewer, Documents documents) {
		super(viewer);
		this.documents = documents;
		setFeedbackEnabled(true);
	}

	/** Where elements go: a list of a parent, and the place in it. */
	private record Place(EObject parent, EReference containment, int index) {
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return LocalSelectionTransfer.getTransfer().isSupportedType(type) && operation != DND.DROP_COPY && place(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<Place> place = place(getCurrentTarget());
		place.ifPresent(found -> documents.documentOf(found.parent()).ifPresent(document -> document.edits()
				.apply(MoveElements.to(dragged(), found.parent(), found.containment(), found.index()))));
		return place.isPresent();
	}

	private Optional<Place> place(Object target) {
		if (target == null || dragged().isEmpty() || !sameDocument(target)) {
			return Optional.empty();
		}
		return getCurrentLocation() == LOCATION_ON ? under(target) : beside(target);
	}

	private Optional<Place> under(Object target) {
		if (target instanceof ElementGroup group) {
			return possible(new Place(group.parent(), group.containment(), group.elements().size()));
		}
		EObject parent = (EObject) target;
		return parent.eClass().getEAllContainments().stream().filter(EReference::isMany)
				.map(containment -> new Place(parent, containment, ((List<?>) parent.eGet(containment)).size()))
				.flatMap(place -> possible(place).stream()).findFirst();
	}

	private Optional<Place> beside(Object target) {
		if (!(target instanceof EObject sibling) || sibling.eContainer() == null || !sibling.eContainmentFeature().isMany()) {
			return Optional.empty();
		}
		EObject parent = sibling.eContainer();
		EReference containment = sibling.eContainmentFeature();
		int index = ((List<?>) parent.eGet(containment)).indexOf(sibling);
		return possible(new Place(parent, containment, getCurrentLocation() == LOCATION_AFTER ? index + 1 : index));
	}

	private static Optional<Place> possible(Place place) {
		return MoveElements.isPossible(dragged(), place.parent(), place.containment()) ? Optional.of(place) : Optional.empty();
	}

	private boolean sameDocument(Object target) {
		EObject element = target instanceof ElementGroup group ? group.parent() : (EObject) target;
		return dragged().stream().allMatch(one -> documents.documentOf(one).equals(documents.documentOf(element)));
	}

	private static List<EObject> dragged() {
		return SelectedElements.of(LocalSelectionTransfer.getTransfer().getSelection());
	}
}
