package org.goldthread.ui.diagram.selection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.viewer.DiagramViewer;

/**
 * The selection of the canvas as the rest of the workbench knows it: elements of the model, and the diagram itself where nothing
 * is selected. What other parts select is shown without an echo.
 */
public final class ElementSelection implements ISelectionProvider, ISelectionChangedListener {

	private final DiagramViewer viewer;
	private final Scene scene;
	private final Supplier<? extends EObject> diagram;
	private final CopyOnWriteArrayList<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private boolean following;

	/** The selection of one canvas, which shows {@code diagram}. */
	public ElementSelection(DiagramViewer viewer, Scene scene, Supplier<? extends EObject> diagram) {
		this.viewer = viewer;
		this.scene = scene;
		this.diagram = diagram;
		viewer.addSelectionChangedListener(this);
	}

	@Override
	public IStructuredSelection getSelection() {
		List<EObject> elements = viewer.selected().stream().map(shown -> shown.view().element()).distinct().toList();
		return elements.isEmpty() ? new StructuredSelection(diagram.get()) : new StructuredSelection(elements);
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.select(shownOf(SelectedElements.of(selection)));
	}

	/** Shows what another part has selected, where the diagram has it; otherwise the selection stays. */
	public void follow(ISelection selection) {
		Collection<Shown> wanted = shownOf(SelectedElements.of(selection));
		if (wanted.isEmpty() || wanted.equals(new LinkedHashSet<>(viewer.selected()))) {
			return;
		}
		following = true;
		try {
			viewer.select(wanted);
			viewer.flush();
			wanted.stream().findFirst().flatMap(viewer::partOf).ifPresent(part -> viewer.reveal((EditPart) part));
		} finally {
			following = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (!following) {
			SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(told));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	private Collection<Shown> shownOf(List<EObject> elements) {
		Stream<Shown> shown = elements.stream().flatMap(element -> scene.showing(element).stream());
		return shown.collect(LinkedHashSet::new, LinkedHashSet::add, LinkedHashSet::addAll);
	}
}
