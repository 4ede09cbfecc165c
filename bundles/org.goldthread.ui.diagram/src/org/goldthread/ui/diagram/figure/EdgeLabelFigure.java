package org.goldthread.ui.diagram.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownEdge;

/** The label of an edge, on its pill. */
public final class EdgeLabelFigure extends Figure {

	private final ShownEdge edge;
	private final Brushes brushes;
	private EdgeState state = EdgeState.PLAIN;

	EdgeLabelFigure(ShownEdge edge, Brushes brushes) {
		this.edge = edge;
		this.brushes = brushes;
		update();
	}

	/** Where a label is or would be. */
	public Rectangle area() {
		return Rectangles.around(EdgePainter.labelBounds(edge.view().label(), edge.place().label(), brushes.texts().measure()));
	}

	void update() {
		setBounds(edge.view().label().isEmpty() ? new Rectangle()
				: Rectangles.around(EdgePainter.labelBounds(edge.view().label(), edge.place().label(), brushes.texts().measure()), 1));
		repaint();
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
