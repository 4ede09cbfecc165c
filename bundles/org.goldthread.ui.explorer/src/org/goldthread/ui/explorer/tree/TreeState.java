package org.goldthread.ui.explorer.tree;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;
import org.goldthread.ui.document.Counterparts;

/**
 * Which nodes of the explorer are open and selected, to be found again when a portfolio was read anew.
 *
 * @param expanded the open nodes
 * @param selected the selected nodes
 */
record TreeState(List<Object> expanded, List<Object> selected) {

	/** The state of the tree now. */
	static TreeState of(TreeViewer viewer) {
		return new TreeState(List.of(viewer.getExpandedElements()), List.copyOf(((IStructuredSelection) viewer.getSelection()).toList()));
	}

	/** Opens and selects the same nodes again, those of {@code old} by what stands for them in the document now. */
	void restore(TreeViewer viewer, Portfolio old, PortfolioDocument document) {
		viewer.setExpandedElements(expanded.stream().flatMap(node -> current(node, old, document)).toArray());
		viewer.setSelection(new StructuredSelection(selected.stream().flatMap(node -> current(node, old, document)).toList()));
	}

	private static Stream<Object> current(Object node, Portfolio old, PortfolioDocument document) {
		EObject element = node instanceof ElementGroup group ? group.parent() : (EObject) node;
		if (EcoreUtil.getRootContainer(element) != old) {
			return Stream.of(node);
		}
		Optional<EObject> found = Counterparts.of(element, document);
		return found.stream().map(current -> node instanceof ElementGroup group ? new ElementGroup(current, group.containment()) : current);
	}
}
