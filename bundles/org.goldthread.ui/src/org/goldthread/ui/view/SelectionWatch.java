package org.goldthread.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.WorkbenchIds;
import org.goldthread.ui.document.Counterparts;
import org.goldthread.ui.document.Documents;

/** Remembers which element was selected last in another part than a view's own. Belongs to the UI thread. */
public final class SelectionWatch implements ISelectionListener {

	private final IViewPart view;
	private final Documents documents;
	private final Consumer<EObject> selected;
	private Optional<EObject> last = Optional.empty();

	/**
	 * Watches from {@link #start()} on.
	 *
	 * @param selected hears of each element that is selected elsewhere, once per change
	 */
	public SelectionWatch(IViewPart view, Documents documents, Consumer<EObject> selected) {
		this.view = view;
		this.documents = documents;
		this.selected = selected;
	}

	/** Begins with what is selected now, in the active part or in the explorer. */
	public void start() {
		IWorkbenchPage page = view.getSite().getPage();
		last = element(page.getSelection()).or(() -> element(page.getSelection(WorkbenchIds.EXPLORER_VIEW)));
		page.addPostSelectionListener(this);
	}

	/** Hears no more. */
	public void stop() {
		view.getSite().getPage().removePostSelectionListener(this);
	}

	/** Forgets what was selected last, which would else be kept in memory after its portfolio is closed. */
	public void forget() {
		last = Optional.empty();
	}

	/** What was selected last and is part of a document as it is now; empty for nothing, or something since deleted. */
	public Optional<EObject> in(PortfolioDocument document) {
		Optional<EObject> element = last.filter(old -> old.eResource() != null);
		return element.filter(old -> old.eResource() == document.resource())
				.or(() -> element.filter(old -> documents.documentOf(old).isEmpty()).flatMap(old -> Counterparts.of(old, document)));
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == view) {
			return;
		}
		element(selection).filter(element -> last.filter(element::equals).isEmpty()).ifPresent(element -> {
			last = Optional.of(element);
			selected.accept(element);
		});
	}

	private Optional<EObject> element(ISelection selection) {
		List<EObject> elements = selection == null ? List.of() : SelectedElements.of(selection);
		return elements.stream().findFirst().filter(element -> documents.documentOf(element).isPresent());
	}
}
