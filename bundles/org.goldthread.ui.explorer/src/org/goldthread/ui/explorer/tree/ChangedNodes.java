package org.goldthread.ui.explorer.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.model.ChangeListener;
import org.goldthread.model.Portfolio;

/**
 * Keeps the explorer's tree true to one portfolio: after each edit it refreshes what the edit touched, and nothing else but the other
 * portfolios, whose labels say how they differ from this one.
 */
final class ChangedNodes implements ChangeListener {

	private final TreeViewer viewer;
	private final Set<Object> relabelled = new LinkedHashSet<>();
	private final Set<Object> restructured = new LinkedHashSet<>();

	ChangedNodes(TreeViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void changed(Notification change) {
		EObject element = (EObject) change.getNotifier();
		if (change.getFeature() instanceof EReference reference && reference.isContainment()) {
			if (ElementTree.isBrowsed(element)) {
				Object node = reference.isMany() && element.eContainer() == null ? new ElementGroup(element, reference) : element;
				restructured.add(node);
				restructured.add(element);
			}
		} else {
			relabelled.add(element);
		}
	}

	@Override
	public void settled() {
		if (viewer.getControl().isDisposed()) {
			return;
		}
		relabelled.removeIf(node -> !ElementTree.isBrowsed((EObject) node));
		if (relabelled.stream().anyMatch(Portfolio.class::isInstance)) {
			relabelled.addAll(List.of(((IStructuredContentProvider) viewer.getContentProvider()).getElements(viewer.getInput())));
		}
		viewer.update(relabelled.toArray(), null);
		restructured.forEach(node -> viewer.refresh(node, true));
		relabelled.clear();
		restructured.clear();
	}
}
