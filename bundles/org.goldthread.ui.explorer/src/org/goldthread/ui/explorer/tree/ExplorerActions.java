package org.goldthread.ui.explorer.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Diagram;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.ChildDescriptor;
import org.goldthread.model.edit.element.CreateElement;
import org.goldthread.model.edit.element.DeleteElements;
import org.goldthread.model.edit.element.PasteElements;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.document.Documents;
import org.goldthread.ui.document.ElementClipboard;
import org.goldthread.ui.document.ElementOpener;
import org.goldthread.ui.explorer.diagram.NewDiagramDialog;
import org.goldthread.ui.image.Images;
import org.goldthread.ui.kind.WorkbenchKinds;
import org.goldthread.viewpoint.kind.DiagramKind;
import org.goldthread.viewpoint.kind.DiagramKinds;

/** What can be done with the selection of the explorer; the same actions serve its menu, the Edit menu and the keys. */
final class ExplorerActions {

	private final ExplorerView view;
	private final TreeViewer viewer;
	private final Documents documents;
	private final ElementClipboard clipboard;
	private final NameInPlace names;

	ExplorerActions(ExplorerView view, TreeViewer viewer, Documents documents) {
		this.view = view;
		this.viewer = viewer;
		this.documents = documents;
		clipboard = view.getSite().getService(ElementClipboard.class);
		this.names = new NameInPlace(viewer, documents);
	}

	/** Puts the actions behind the commands of the Edit menu while the explorer is active. */
	void contribute() {
		IActionBars bars = view.getViewSite().getActionBars();
		Action cut = action("Cut", this::canDelete, this::cut);
		Action copy = action("Copy", () -> !selected().isEmpty(), () -> clipboard.copy(selected()));
		Action paste = action("Paste", () -> pasteTarget().isPresent(), this::paste);
		Action delete = action("Delete", this::canDelete, this::delete);
		Action rename = action("Rename", names::canRename, names::rename);
		Action selectAll = action("Select all", () -> true, () -> viewer.getTree().selectAll());
		bars.setGlobalActionHandler(ActionFactory.CUT.getId(), cut);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), paste);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
		bars.updateActionBars();
	}

	/** Creates a child and lets the user name it at once; of a diagram, asks before what it shows. */
	void create(EObject parent, ChildDescriptor child) {
		if (child.type() == Literals.DIAGRAM) {
			documents.documentOf(parent).ifPresent(this::createDiagram);
			return;
		}
		documents.documentOf(parent).ifPresent(document -> {
			EObject[] created = new EObject[1];
			document.edits().apply(CreateElement.in(parent, child.containment(), child.type(), element -> created[0] = element));
			view.reveal(created[0]);
			if (created[0] instanceof Element) {
				names.rename();
			}
		});
	}

	private void createDiagram(PortfolioDocument document) {
		DiagramKinds kinds = view.getSite().getService(WorkbenchKinds.class).current();
		List<DiagramKind> choices = kinds.names().stream().map(kinds::named).flatMap(Optional::stream).toList();
		new NewDiagramDialog(view.getSite().getShell(), document.portfolio(), choices, view.getSite().getService(Images.class)).ask()
				.ifPresent(asked -> {
					Diagram[] made = new Diagram[1];
					document.edits().apply(asked.edit(document.portfolio(), diagram -> made[0] = diagram));
					view.reveal(made[0]);
					view.getSite().getService(ElementOpener.class).openDiagram(made[0]);
				});
	}

	private void cut() {
		clipboard.copy(selected());
		delete();
	}

	private void delete() {
		List<EObject> doomed = selected();
		apply(doomed.get(0), DeleteElements.of(doomed));
	}

	private void paste() {
		pasteTarget().ifPresent(target -> apply(target, PasteElements.into(clipboard.contents(), target)));
	}

	private void apply(EObject element, Edit edit) {
		documents.documentOf(element).map(PortfolioDocument::edits).ifPresent(edits -> edits.apply(edit));
	}

	private boolean canDelete() {
		return !selected().isEmpty() && selected().stream().noneMatch(Portfolio.class::isInstance);
	}

	private Optional<EObject> pasteTarget() {
		EObject selected = viewer.getStructuredSelection().getFirstElement() instanceof ElementGroup group
				? group.parent()
				: SelectedElements.first(viewer.getSelection()).orElse(null);
		for (EObject target = selected; target != null; target = target.eContainer()) {
			if (PasteElements.place(clipboard.contents(), target).isPresent()) {
				return Optional.of(target);
			}
		}
		return Optional.empty();
	}

	private List<EObject> selected() {
		return SelectedElements.of(viewer.getSelection());
	}

	private static Action action(String text, BooleanSupplier enabled, Runnable run) {
		return new Action(text) {
			@Override
			public boolean isEnabled() {
				return enabled.getAsBoolean();
			}

			@Override
			public void run() {
				if (enabled.getAsBoolean()) {
					run.run();
				}
			}
		};
	}
}
