package org.goldthread.ui.explorer.tree;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.document.Documents;

/** The filter box over the tree: what is typed is searched for a moment later, and the tree shows the matches and the way to them. */
final class ExplorerFilter {

	private static final int PAUSE_IN_MILLISECONDS = 150;

	private final Text box;
	private final TreeViewer viewer;
	private final ExplorerContent content;
	private final Documents documents;
	private final Runnable search = this::search;
	private FilterSearch running;
	private Set<Object> shown = Set.of();

	ExplorerFilter(Text box, TreeViewer viewer, ExplorerContent content, Documents documents) {
		this.box = box;
		this.viewer = viewer;
		this.content = content;
		this.documents = documents;
		box.addModifyListener(event -> box.getDisplay().timerExec(PAUSE_IN_MILLISECONDS, search));
		box.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				box.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		});
	}

	/** Empties the filter box at once where {@code element} is hidden by it. */
	void clearUnlessShown(EObject element) {
		if (!box.getText().isBlank() && !shown.contains(element)) {
			box.setText("");
			search();
		}
	}

	/** Searches anew where something is searched for: other portfolios are open than before. */
	void documentsChanged() {
		if (!box.getText().isBlank()) {
			search();
		}
	}

	private void search() {
		if (box.isDisposed()) {
			return;
		}
		if (running != null) {
			running.cancel();
		}
		if (box.getText().isBlank()) {
			shown = Set.of();
			content.showAll();
			viewer.refresh();
			return;
		}
		running = new FilterSearch(box.getText(), documents.documents().stream().map(PortfolioDocument::portfolio).toList(), this::show);
		running.start(box.getDisplay());
	}

	private void show(FilterSearch.Result result) {
		if (box.isDisposed()) {
			return;
		}
		shown = result.nodes();
		content.showOnly(result.nodes());
		viewer.getControl().setRedraw(false);
		viewer.refresh();
		result.matches().forEach(match -> viewer.expandToLevel(match, 0));
		viewer.getControl().setRedraw(true);
		if (!result.matches().isEmpty() && box.isFocusControl()) {
			viewer.setSelection(new StructuredSelection(result.matches().iterator().next()), true);
		}
	}
}
