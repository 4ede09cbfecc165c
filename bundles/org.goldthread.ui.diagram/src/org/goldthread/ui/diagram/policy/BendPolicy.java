package org.goldthread.ui.diagram.policy;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.command.EditCommand;
import org.goldthread.ui.diagram.edit.DiagramEdits;
import org.goldthread.ui.diagram.figure.RoutePreview;
import org.goldthread.ui.diagram.handle.BendDrag;
import org.goldthread.ui.diagram.handle.BendHandle;
import org.goldthread.ui.diagram.handle.BendRequest;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownEdge;

/** Lets users bend an edge: each bend and the middle of each longer leg has a handle while the edge is selected. */
public final class BendPolicy extends SelectionHandlesEditPolicy {

	/** Shorter legs have no handle, in px of the page. */
	private static final double LONG_LEG = 28;

	private final DiagramEdits edits;
	private final Brushes brushes;
	private RoutePreview preview;

	/** A policy of one edge. */
	public BendPolicy(DiagramEdits edits, Brushes brushes) {
		this.edits = edits;
		this.brushes = brushes;
	}

	/** Puts handles where the edge bends now. */
	public void routeChanged() {
		if (handles != null && !handles.isEmpty()) {
			removeSelectionHandles();
			addSelectionHandles();
		}
	}

	@Override
	protected List<BendHandle> createSelectionHandles() {
		List<Point> route = route();
		List<BendHandle> created = new ArrayList<>();
		for (int index = 0; index < route.size() - 1; index++) {
			if (index > 0) {
				created.add(handle(new BendDrag(false, index)));
			}
			if (length(route.get(index), route.get(index + 1)) >= LONG_LEG) {
				created.add(handle(new BendDrag(true, index)));
			}
		}
		return created;
	}

	@Override
	public Command getCommand(Request request) {
		return request instanceof BendRequest bend ? new EditCommand(edits.places().bend(edge(), bends(bend))) : null;
	}

	@Override
	public void showSourceFeedback(Request request) {
		if (request instanceof BendRequest bend) {
			if (preview == null) {
				preview = new RoutePreview(brushes);
				addFeedback(preview);
			}
			List<Point> through = new ArrayList<>(bends(bend));
			through.addFirst(route().getFirst());
			through.addLast(route().getLast());
			preview.show(through, getHostFigure());
		}
	}

	@Override
	public void eraseSourceFeedback(Request request) {
		if (preview != null) {
			removeFeedback(preview);
			preview = null;
		}
	}

	@Override
	protected void showFocus() {
		// the line draws its own
	}

	@Override
	protected void hideFocus() {
		// the line draws its own
	}

	private List<Point> bends(BendRequest bend) {
		org.eclipse.draw2d.geometry.Point place = bend.getLocation().getCopy();
		IFigure line = getHostFigure();
		line.translateToRelative(place);
		return bend.drag().bends(route(), new Point(place.x, place.y));
	}

	private BendHandle handle(BendDrag drag) {
		return new BendHandle((ConnectionEditPart) getHost(), drag, brushes);
	}

	private List<Point> route() {
		return edge().place().points();
	}

	private ShownEdge edge() {
		return (ShownEdge) getHost().getModel();
	}

	private static double length(Point from, Point to) {
		return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
	}
}
