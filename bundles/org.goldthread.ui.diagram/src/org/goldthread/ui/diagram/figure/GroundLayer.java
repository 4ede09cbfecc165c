package org.goldthread.ui.diagram.figure;

import java.util.Optional;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.goldthread.render.theme.Rgb;
import org.goldthread.ui.diagram.paint.Brushes;

/** The lowest layer: the ground of the canvas, as far as it can be seen. Takes no clicks. */
public final class GroundLayer extends FreeformLayer {

	private Optional<Brushes> brushes = Optional.empty();

	/** A ground without colour, until {@link #show}. */
	public GroundLayer() {
		setEnabled(false);
	}

	/** Shows the ground in the colour of the present theme, with a page on it. */
	public void show(Brushes newBrushes, IFigure page) {
		brushes = Optional.of(newBrushes);
		add(page);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		brushes.ifPresent(known -> {
			Rgb ground = known.theme().canvas();
			graphics.setBackgroundColor(new Color(ground.red(), ground.green(), ground.blue()));
			graphics.fillRectangle(graphics.getClip(new Rectangle()));
		});
	}
}
