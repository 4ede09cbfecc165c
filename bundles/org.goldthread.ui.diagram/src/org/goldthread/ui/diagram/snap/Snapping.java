package org.goldthread.ui.diagram.snap;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What figures snap to while they are dragged: the lines of other figures, and the grid. Either can be switched on one canvas. */
public final class Snapping {

	/** Width of a square of the grid, in px of the page. */
	public static final int GRID = 16;

	private Snapping() {
	}

	/** Starts with snapping to figures, without a grid. */
	public static void start(EditPartViewer viewer) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, false);
	}

	/** Whether figures snap to each other. */
	public static boolean toFigures(EditPartViewer viewer) {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
	}

	/** Whether figures snap to the grid, which is seen then. */
	public static boolean toGrid(EditPartViewer viewer) {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	/** Lets figures snap to each other or not. */
	public static void switchFigures(EditPartViewer viewer) {
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, !toFigures(viewer));
	}

	/** Shows the grid and lets figures snap to it, or neither. */
	public static void switchGrid(EditPartViewer viewer) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, !toGrid(viewer));
		viewer.getControl().redraw();
	}

	/** What figures in a container snap to now; null for nothing, as GEF wants it. */
	public static SnapToHelper of(GraphicalEditPart container) {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (toFigures(container.getViewer())) {
			helpers.add(new SnapToGeometry(container));
		}
		if (toGrid(container.getViewer())) {
			helpers.add(new SnapToGrid(container));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}
}
