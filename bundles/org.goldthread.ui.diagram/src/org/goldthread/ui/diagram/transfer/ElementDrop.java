package org.goldthread.ui.diagram.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.SelectedElements;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.scene.Scene;
import org.goldthread.ui.diagram.scene.Shown;
import org.goldthread.ui.diagram.viewer.DiagramViewer;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Takes elements that are dragged onto the canvas from other parts: shows those that are hidden, does with others what the
 * specification says of a drop, and selects those that are there already.
 */
public final class ElementDrop implements TransferDropTargetListener {

	private final DiagramViewer viewer;
	private final Scene scene;
	private final DiagramEdits edits;
	private final Supplier<List<NodeView>> hidden;
	private final Consumer<Edit> apply;
	private final Predicate<EObject> own;
	private final Consumer<String> hint;

	/**
	 * A drop on one canvas.
	 *
	 * @param hidden what users took off the diagram
	 * @param apply makes an edit
	 * @param own whether an element belongs to the portfolio of the diagram
	 * @param hint takes a sentence for the status line
	 */
	public ElementDrop(DiagramViewer viewer, Scene scene, DiagramEdits edits, Supplier<List<NodeView>> hidden, Consumer<Edit> apply,
			Predicate<EObject> own, Consumer<String> hint) {
		this.viewer = viewer;
		this.scene = scene;
		this.edits = edits;
		this.hidden = hidden;
		this.apply = apply;
		this.own = own;
		this.hint = hint;
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return !dragged().isEmpty();
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		Optional<String> reason = reason(event);
		hint.accept(reason.orElse(""));
		event.detail = reason.isPresent() ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
		event.feedback = DND.FEEDBACK_SCROLL;
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<EObject> elements = dragged();
		List<String> keys = hiddenKeys(elements);
		if (!keys.isEmpty()) {
			apply.accept(edits.showing().show(keys));
		} else if (reason(event).isEmpty() && shown(elements).isEmpty()) {
			apply.accept(edits.drop(elements, place(event)));
		}
		viewer.select(shown(elements));
		viewer.getControl().setFocus();
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		hint.accept("");
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dropAccept(DropTargetEvent event) {
		// drop asks again
	}

	private Optional<String> reason(DropTargetEvent event) {
		List<EObject> elements = dragged();
		if (!elements.stream().allMatch(own)) {
			return Optional.of("These belong to another portfolio; copy and paste them instead");
		}
		return !hiddenKeys(elements).isEmpty() || !shown(elements).isEmpty() ? Optional.empty() : edits.reasonAgainstDrop(elements, place(event));
	}

	private List<Shown> shown(List<EObject> elements) {
		return elements.stream().flatMap(element -> scene.showing(element).stream()).toList();
	}

	private List<String> hiddenKeys(List<EObject> elements) {
		Set<EObject> wanted = elements.stream().collect(Collectors.toSet());
		return hidden.get().stream().filter(node -> wanted.contains(node.element())).map(NodeView::key).toList();
	}

	private Point place(DropTargetEvent event) {
		org.eclipse.swt.graphics.Point onCanvas = viewer.getControl().toControl(event.x, event.y);
		org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point(onCanvas.x, onCanvas.y);
		IFigure page = ((GraphicalEditPart) viewer.getContents()).getFigure();
		page.translateToRelative(place);
		return new Point(place.x, place.y);
	}

	private static List<EObject> dragged() {
		return SelectedElements.of(LocalSelectionTransfer.getTransfer().getSelection());
	}
}
