package org.goldthread.ui.diagram.figure;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.edge.RouteDifference;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LineStyle;

/** The line of an edge with its arrows. It runs as the layout says; draw2d routes nothing. */
public final class EdgeFigure extends PolylineConnection {

	private static final int ROOM = 12;
	private static final int CLICK_TOLERANCE = 5;
	private static final double HALO_WIDTH = 8;
	private static final double HALO_STRENGTH = 0.4;

	private final ShownEdge edge;
	private final Brushes brushes;
	private final EdgeLabelFigure label;
	private boolean selected;
	private boolean onThread;
	private EdgeView looks;
	private List<Point> drawn = List.of();
	private boolean quiet;

	/** The line of an edge, drawn with the brushes of its editor. */
	public EdgeFigure(ShownEdge edge, Brushes brushes) {
		this.edge = edge;
		this.brushes = brushes;
		looks = edge.view();
		label = new EdgeLabelFigure(edge, brushes);
		setTolerance(CLICK_TOLERANCE);
	}

	/** The label, which lies in a layer above all lines. */
	public EdgeLabelFigure label() {
		return label;
	}

	/** Runs as the edge is placed now and repaints what differs. */
	public void update() {
		List<Point> before = drawn;
		boolean sameLook = looks == edge.view() && edge.view().style().lineStyle() == LineStyle.SOLID;
		drawn = edge.place().points();
		looks = edge.view();
		if (before.isEmpty() || !sameLook || getParent() == null) {
			setPoints(points());
			repaint();
		} else {
			runElsewhere(before);
		}
		label.update();
		fireFigureMoved();
	}

	/** The line of a large diagram may be as long as its page; most of it stays when one of its ends moves. */
	private void runElsewhere(List<Point> before) {
		quiet = true;
		setPoints(points());
		quiet = false;
		RouteDifference.between(before, drawn).map(area -> Rectangles.around(area, ROOM))
				.ifPresent(area -> getParent().repaint(area.x, area.y, area.width, area.height));
	}

	@Override
	public void erase() {
		if (!quiet) {
			super.erase();
		}
	}

	@Override
	public void repaint() {
		if (!quiet) {
			super.repaint();
		}
	}

	/** Does nothing: the edge is told where to run, so that figures and layers can move without asking thousands of lines. */
	@Override
	public void anchorMoved(ConnectionAnchor anchor) {
	}

	/** Does nothing, for the same reason. */
	@Override
	public void layout() {
	}

	/** Shows whether the edge is selected. */
	public void setSelected(boolean now) {
		if (selected != now) {
			selected = now;
			showState();
		}
	}

	/** Shows whether the edge is on the golden thread. */
	public void setOnThread(boolean now) {
		if (onThread != now) {
			onThread = now;
			showState();
		}
	}

	/** Whether the edge is drawn as on the golden thread. */
	public boolean isOnThread() {
		return onThread;
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			bounds = getPoints().getBounds().getExpanded(ROOM, ROOM);
		}
		return bounds;
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		Painter painter = brushes.on(graphics);
		if (selected) {
			Outline line = new OutlineBuilder().rounded(edge.place().points(), EdgePainter.BEND).build();
			painter.path(line, Brush.line(brushes.theme().selection().withAlpha(HALO_STRENGTH), HALO_WIDTH));
		}
		brushes.edges().paintLine(painter, edge.view(), edge.place().points(), state());
	}

	/** Whether any leg of the line comes near an area; its bounds alone may be as large as the page. */
	boolean passes(Rectangle area) {
		Bounds near = new Bounds(area.x, area.y, area.width, area.height).grown(ROOM);
		List<Point> points = edge.place().points();
		for (int index = 1; index < points.size(); index++) {
			if (Bounds.between(points.get(index - 1), points.get(index)).grown(1).overlaps(near)) {
				return true;
			}
		}
		return false;
	}

	PointList points() {
		PointList points = new PointList();
		for (Point point : edge.place().points()) {
			points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
		}
		return points;
	}

	private void showState() {
		label.show(state());
		repaint();
	}

	private EdgeState state() {
		return new EdgeState(selected, onThread);
	}
}
