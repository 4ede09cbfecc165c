package org.goldthread.ui.diagram.figure;

import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.goldthread.render.card.CardPainter;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.ui.diagram.paint.Brushes;
import org.goldthread.ui.diagram.scene.ShownNode;

/** The pale shape of a card or note that is being dragged. Lies above the zoomed layers, so it zooms itself. */
public final class GhostCard extends Figure {

	private static final double FILL = 0.6;

	private final Optional<ShownNode> node;
	private final Brushes brushes;
	private final double zoom;

	/** A ghost of a node's card, or without a node of a note. */
	public GhostCard(Optional<ShownNode> node, Brushes brushes, double zoom) {
		this.node = node;
		this.brushes = brushes;
		this.zoom = zoom;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Painter painter = brushes.on(graphics);
		Theme theme = brushes.theme();
		Rgb fill = node.map(card -> theme.colour(card.view().style().fill())).orElse(theme.surface()).withAlpha(FILL);
		Bounds area = new Bounds(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 2);
		painter.rectangle(area, CardPainter.CORNER * zoom, Brush.both(fill, theme.selection(), 1.5));
	}
}
