package org.goldthread.ui.explorer.tree;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jface.viewers.TreeViewer;
import org.goldthread.document.DocumentListener;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Portfolio;

/** Listens to every open document on behalf of the tree: to edits, to new findings, and to a portfolio that was read anew. */
final class DocumentWatch {

	private final TreeViewer viewer;
	private final Map<PortfolioDocument, Watched> watched = new IdentityHashMap<>();

	DocumentWatch(TreeViewer viewer) {
		this.viewer = viewer;
	}

	void add(PortfolioDocument document) {
		watched.computeIfAbsent(document, Watched::new).listen();
	}

	void remove(PortfolioDocument document) {
		Watched gone = watched.remove(document);
		if (gone != null) {
			gone.leave();
		}
	}

	void dispose() {
		watched.values().forEach(Watched::leave);
		watched.clear();
	}

	private final class Watched implements DocumentListener {

		private final PortfolioDocument document;
		private final ChangedNodes changes = new ChangedNodes(viewer);
		private final Runnable relabel = this::relabel;
		private Portfolio portfolio;

		Watched(PortfolioDocument document) {
			this.document = document;
			portfolio = document.portfolio();
		}

		void listen() {
			document.hub().addListener(changes);
			document.problems().addListener(relabel);
			document.addListener(this);
		}

		void leave() {
			document.hub().removeListener(changes);
			document.problems().removeListener(relabel);
			document.removeListener(this);
		}

		@Override
		public void reverted() {
			document.hub().addListener(changes);
			TreeState state = TreeState.of(viewer);
			viewer.getControl().setRedraw(false);
			viewer.refresh();
			state.restore(viewer, portfolio, document);
			viewer.getControl().setRedraw(true);
			portfolio = document.portfolio();
		}

		@Override
		public void moved() {
			viewer.refresh();
		}

		private void relabel() {
			if (!viewer.getControl().isDisposed()) {
				viewer.refresh(document.portfolio(), true);
			}
		}
	}
}
