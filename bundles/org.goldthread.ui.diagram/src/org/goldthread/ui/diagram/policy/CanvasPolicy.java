package org.goldthread.ui.diagram.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.goldthread.model.edit.Edit;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.edit.Landing;
import org.goldthread.ui.diagram.edit.NodeOrder;
import org.goldthread.ui.diagram.edit.NoteOrder;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNode;
import org.goldthread.ui.diagram.scene.ShownNote;
import org.goldthread.ui.diagram.viewer.DiagramRoot;

/**
 * Creates elements where the user clicks, and moves, resizes and nests cards: all that are dragged together are one step of undo.
 * The area under the mouse lights up when something would land in it.
 */
public final class CanvasPolicy extends LayoutEditPolicy {

	private static final double GRID = 4;

	private final DiagramEdits edits;
	private final Brushes brushes;
	private final Consumer<String> hint;
	private final BooleanSupplier snaps;
	private final AreaLight light = new AreaLight(this::getHost);

	/**
	 * A policy of one canvas.
	 *
	 * @param hint takes a sentence for the status line; an empty one clears it
	 * @param snaps whether figures snap to each other or to the grid now
	 */
	public CanvasPolicy(DiagramEdits edits, Brushes brushes, Consumer<String> hint, BooleanSupplier snaps) {
		this.edits = edits;
		this.brushes = brushes;
		this.hint = hint;
		this.snaps = snaps;
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		if (request.getNewObject() instanceof NoteOrder note) {
			return new EditCommand(edits.notes().add(place(request.getLocation()), note::fulfilled));
		}
		if (!(request.getNewObject() instanceof NodeOrder order)) {
			return null;
		}
		Landing landing = edits.landing(order, place(request.getLocation()));
		return landing.reason().isPresent() ? null
				: new EditCommand(edits.create(order, landing.area(), Optional.of(place(request.getLocation()))));
	}

	@Override
	public Command getCommand(Request request) {
		return REQ_RESIZE_CHILDREN.equals(request.getType()) ? resize((ChangeBoundsRequest) request) : super.getCommand(request);
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest change = (ChangeBoundsRequest) request;
		List<ShownNode> moved = nodes(change);
		double right = step(change.getMoveDelta().x / zoom());
		double down = step(change.getMoveDelta().y / zoom());
		Edit move = move(moved, notes(change), right, down);
		if (change.getLocation() == null) {
			return new EditCommand(move);
		}
		Landing landing = edits.landing(moved, place(change.getLocation()));
		if (landing.reason().isPresent()) {
			return null;
		}
		return new EditCommand(landing.nests() ? edits.nest(moved, landing.area(), move) : move);
	}

	@Override
	protected void showLayoutTargetFeedback(Request request) {
		if (request instanceof CreateRequest create && create.getNewObject() instanceof NodeOrder order) {
			show(edits.landing(order, place(create.getLocation())));
		} else if (request instanceof ChangeBoundsRequest change && change.getLocation() != null && !REQ_RESIZE_CHILDREN.equals(request.getType())) {
			show(edits.landing(nodes(change), place(change.getLocation())));
		}
	}

	@Override
	protected void eraseLayoutTargetFeedback(Request request) {
		light.off();
		hint.accept("");
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new CardPolicy(brushes);
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		// a card is as large as its text, whatever is dragged
	}

	private Edit move(List<ShownNode> nodes, List<ShownNote> notes, double right, double down) {
		Edit move = edits.places().moveExactly(nodes, right, down);
		if (notes.isEmpty()) {
			return move;
		}
		Edit moveNotes = edits.notes().move(notes, right, down);
		return nodes.isEmpty() ? moveNotes : Edit.of(move.label() + " and notes", () -> {
			move.change().run();
			moveNotes.change().run();
		});
	}

	private void show(Landing landing) {
		light.on(landing);
		hint.accept(landing.reason().orElse(""));
	}

	private Command resize(ChangeBoundsRequest change) {
		Map<ShownNode, Bounds> wanted = new LinkedHashMap<>();
		nodes(change).forEach(node -> wanted.put(node, resized(node.bounds(), change)));
		Optional<ShownNote> note = notes(change).stream().findFirst();
		return new EditCommand(note.isPresent() ? edits.notes().resize(note.get(), resized(note.get().bounds(), change))
				: edits.places().resize(wanted));
	}

	private Bounds resized(Bounds before, ChangeBoundsRequest change) {
		Dimension larger = change.getSizeDelta();
		return new Bounds(before.x() + step(change.getMoveDelta().x / zoom()), before.y() + step(change.getMoveDelta().y / zoom()),
				before.width() + step(larger.width / zoom()), before.height() + step(larger.height / zoom()));
	}

	/** What snaps has its own lines; the rest goes in steps of the grid, so that what was in line stays in line. */
	private double step(double px) {
		return snaps.getAsBoolean() ? Math.round(px) : Math.round(px / GRID) * GRID;
	}

	private double zoom() {
		return ((DiagramRoot) getHost().getRoot()).getZoomManager().getZoom();
	}

	private Point place(org.eclipse.draw2d.geometry.Point onScreen) {
		org.eclipse.draw2d.geometry.Point place = onScreen.getCopy();
		getHostFigure().translateToRelative(place);
		return new Point(place.x, place.y);
	}

	private static List<ShownNode> nodes(ChangeBoundsRequest change) {
		return models(change, ShownNode.class);
	}

	private static List<ShownNote> notes(ChangeBoundsRequest change) {
		return models(change, ShownNote.class);
	}

	private static <T> List<T> models(ChangeBoundsRequest change, Class<T> type) {
		List<T> models = new ArrayList<>();
		for (Object part : change.getEditParts()) {
			if (type.isInstance(((EditPart) part).getModel())) {
				models.add(type.cast(((EditPart) part).getModel()));
			}
		}
		return models;
	}
}
