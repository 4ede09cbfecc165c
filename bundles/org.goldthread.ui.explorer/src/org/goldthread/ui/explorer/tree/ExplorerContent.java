package org.goldthread.ui.explorer.tree;

import java.util.Set;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;

/** Feeds the explorer's tree with the open portfolios; while something is searched for, with what leads to the matches only. */
final class ExplorerContent implements ITreeContentProvider {

	private Set<Object> shown = Set.of();
	private boolean filtering;

	/** Shows these nodes only, until {@link #showAll}. */
	void showOnly(Set<Object> nodes) {
		shown = nodes;
		filtering = true;
	}

	/** Shows everything again. */
	void showAll() {
		shown = Set.of();
		filtering = false;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((Documents) input).documents().stream().map(PortfolioDocument::portfolio).filter(this::isShown).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return ElementTree.children(node).stream().filter(this::isShown).toArray();
	}

	@Override
	public Object getParent(Object node) {
		return ElementTree.parent(node);
	}

	@Override
	public boolean hasChildren(Object node) {
		return ElementTree.children(node).stream().anyMatch(this::isShown);
	}

	private boolean isShown(Object node) {
		return !filtering || shown.contains(node);
	}
}
