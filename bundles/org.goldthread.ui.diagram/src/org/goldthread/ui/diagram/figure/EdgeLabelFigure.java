package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.render.geometry.Point;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownEdge;
import org.goldthread.viewpoint.view.EdgeView;

/** The label of an edge, on its pill. */
public final class EdgeLabelFigure extends Figure {

	private final ShownEdge edge;
	private final Brushes brushes;
	private EdgeState state = EdgeState.PLAIN;
	private EdgeView looks;
	private Point drawn = new Point(0, 0);

	EdgeLabelFigure(ShownEdge edge, Brushes brushes) {
		this.edge = edge;
		this.brushes = brushes;
	}

	/** Where a label is or would be. */
	public Rectangle area() {
		return Rectangles.around(EdgePainter.labelBounds(edge.view().label(), edge.place().label(), brushes.texts().measure()));
	}

	void update() {
		setBounds(edge.view().label().isEmpty() ? new Rectangle()
				: Rectangles.around(EdgePainter.labelBounds(edge.view().label(), edge.place().label(), brushes.texts().measure()), 1));
		if (looks != edge.view() || !edge.place().label().equals(drawn)) {
			looks = edge.view();
			drawn = edge.place().label();
			repaint();
		}
	}

	void show(EdgeState newState) {
		state = newState;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		brushes.edges().paintLabel(brushes.on(graphics), edge.view(), edge.place().label(), state);
	}
}
