package org.goldthread.ui.diagram.figure;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Rgb;
import org.goldthread.ui.diagram.paint.Brushes;

/** The lowest layer: the ground of the canvas, as far as it can be seen. Takes no clicks. */
public final class GroundLayer extends FreeformLayer {

	private static final double GRID_STRENGTH = 0.7;

	private Optional<Brushes> brushes = Optional.empty();
	private IntSupplier grid = () -> 0;

	/** A ground without colour, until {@link #show}. */
	public GroundLayer() {
		setEnabled(false);
	}

	/**
	 * Shows the ground in the colour of the present theme, with a page on it.
	 *
	 * @param newGrid width of the squares of the grid in px of the page; 0 for no grid
	 */
	public void show(Brushes newBrushes, IFigure page, IntSupplier newGrid) {
		brushes = Optional.of(newBrushes);
		grid = newGrid;
		add(page);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		brushes.ifPresent(known -> {
			Rgb ground = known.theme().canvas();
			graphics.setBackgroundColor(new Color(ground.red(), ground.green(), ground.blue()));
			Rectangle seen = graphics.getClip(new Rectangle());
			graphics.fillRectangle(seen);
			if (grid.getAsInt() > 0) {
				paintGrid(known.on(graphics), Brush.line(known.theme().hairline().withAlpha(GRID_STRENGTH), 1), seen, grid.getAsInt());
			}
		});
	}

	private static void paintGrid(Painter painter, Brush brush, Rectangle seen, int step) {
		for (int x = Math.floorDiv(seen.x, step) * step; x <= seen.right(); x += step) {
			painter.line(new Point(x, seen.y), new Point(x, seen.bottom()), brush);
		}
		for (int y = Math.floorDiv(seen.y, step) * step; y <= seen.bottom(); y += step) {
			painter.line(new Point(seen.x, y), new Point(seen.right(), y), brush);
		}
	}
}
