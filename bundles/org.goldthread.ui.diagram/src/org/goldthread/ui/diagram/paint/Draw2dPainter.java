package org.goldthread.ui.diagram.paint;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.OutlineBuilder;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;

/**
 * Paints on the canvas of the editor what the other painters put into files, so that both look the same. Uses nothing but the
 * public drawing calls of draw2d. They take line widths in whole px only: lines are drawn under a transform that makes a whole
 * number of any width.
 */
public final class Draw2dPainter implements Painter {

	private static final int LINE_UNITS = 20;
	/** Smaller text cannot be read; a bar in its place costs a fraction. */
	private static final double LEAST_READABLE = 4;
	private static final double BAR_HEIGHT = 0.5;
	private static final double BAR_STRENGTH = 0.45;

	private final Graphics graphics;
	private final double zoom;
	private final DiagramText texts;

	/**
	 * A painter over {@code graphics}, good for the current paint event only.
	 *
	 * @param zoom of the transform that {@code graphics} has already, 1 for none
	 */
	public Draw2dPainter(Graphics graphics, double zoom, DiagramText texts) {
		this.graphics = graphics;
		this.zoom = zoom;
		this.texts = texts;
		graphics.setAntialias(SWT.ON);
	}

	@Override
	public void rectangle(Bounds bounds, double radius, Brush brush) {
		path(new OutlineBuilder().rectangle(bounds, radius).build(), brush);
	}

	@Override
	public void circle(Point centre, double radius, Brush brush) {
		path(new OutlineBuilder().circle(centre, radius).build(), brush);
	}

	@Override
	public void path(Outline outline, Brush brush) {
		if (brush.fills()) {
			fill(outline, brush.fill());
		}
		if (brush.outlines()) {
			stroke(outline, brush);
		}
	}

	@Override
	public void text(String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		if (text.isEmpty() || !colour.isVisible()) {
			return;
		}
		double width = texts.measure().width(text, style);
		double left = baseline.x() - width * switch (anchor) {
			case START -> 0;
			case MIDDLE -> 0.5;
			case END -> 1;
		};
		if (style.size() * zoom < LEAST_READABLE) {
			double height = style.size() * BAR_HEIGHT;
			rectangle(new Bounds(left, baseline.y() - height, width, height), 0, Brush.fill(colour.withAlpha(BAR_STRENGTH)));
			return;
		}
		graphics.pushState();
		graphics.setBackgroundColor(colour(colour));
		graphics.setAlpha(alpha(colour));
		graphics.translate((float) left, (float) baseline.y());
		texts.fill(graphics, text, style);
		graphics.popState();
	}

	private void fill(Outline outline, Rgb colour) {
		Path path = SwtPath.of(outline, 1);
		graphics.pushState();
		graphics.setBackgroundColor(colour(colour));
		graphics.setAlpha(alpha(colour));
		graphics.setFillRule(SWT.FILL_WINDING);
		graphics.fillPath(path);
		graphics.popState();
		path.dispose();
	}

	private void stroke(Outline outline, Brush brush) {
		Path path = SwtPath.of(outline, LINE_UNITS);
		graphics.pushState();
		graphics.setForegroundColor(colour(brush.line()));
		graphics.setAlpha(alpha(brush.line()));
		graphics.setLineJoin(SWT.JOIN_ROUND);
		graphics.setLineCap(SWT.CAP_FLAT);
		graphics.scale(1.0 / LINE_UNITS);
		graphics.setLineWidth((int) Math.round(brush.width() * LINE_UNITS));
		List<Integer> dash = brush.dash().lengths();
		if (!dash.isEmpty()) {
			graphics.setLineDash(dash.stream().mapToInt(length -> length * LINE_UNITS).toArray());
		}
		graphics.drawPath(path);
		graphics.popState();
		path.dispose();
	}

	private static Color colour(Rgb rgb) {
		return new Color(Display.getCurrent(), rgb.red(), rgb.green(), rgb.blue());
	}

	private static int alpha(Rgb rgb) {
		return (int) Math.round(rgb.alpha() * 255);
	}
}
