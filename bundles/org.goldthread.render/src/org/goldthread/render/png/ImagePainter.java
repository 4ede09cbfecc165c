package org.goldthread.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;

/** Paints an image in memory. Text is painted as the outlines of its glyphs, so that no font system is needed. */
public final class ImagePainter implements Painter {

	private final Graphics2D graphics;
	private final TextMeasure measure;

	/** Paints with graphics whose scale is set; its hints and colours are changed. */
	public ImagePainter(Graphics2D graphics, TextMeasure measure) {
		this.graphics = graphics;
		this.measure = measure;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
	}

	@Override
	public void rectangle(Bounds bounds, double radius, Brush brush) {
		double diameter = Math.min(2 * radius, Math.min(bounds.width(), bounds.height()));
		Shape shape = radius > 0
				? new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), diameter, diameter)
				: new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
		paint(shape, brush);
	}

	@Override
	public void circle(Point centre, double radius, Brush brush) {
		paint(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), brush);
	}

	@Override
	public void path(Outline outline, Brush brush) {
		Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.steps().size());
		add(path, outline, 1, 0, 0);
		paint(path, brush);
	}

	@Override
	public void text(String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		double x = baseline.x() - switch (anchor) {
		case START -> 0;
		case MIDDLE -> measure.width(text, style) / 2;
		case END -> measure.width(text, style);
		};
		Path2D glyphs = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
			int character = text.codePointAt(index);
			add(glyphs, measure.outline(character, style.weight()), style.size(), x, baseline.y());
			x += measure.width(Character.toString(character), style);
		}
		paint(glyphs, Brush.fill(colour));
	}

	private void paint(Shape shape, Brush brush) {
		if (brush.fills()) {
			graphics.setColor(colour(brush.fill()));
			graphics.fill(shape);
		}
		if (brush.outlines()) {
			graphics.setColor(colour(brush.line()));
			graphics.setStroke(stroke(brush));
			graphics.draw(shape);
		}
	}

	private static BasicStroke stroke(Brush brush) {
		if (brush.dash() == Dash.SOLID) {
			return new BasicStroke((float) brush.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
		}
		float[] pattern = new float[brush.dash().lengths().size()];
		for (int index = 0; index < pattern.length; index++) {
			pattern[index] = brush.dash().lengths().get(index);
		}
		return new BasicStroke((float) brush.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
	}

	private static Color colour(Rgb colour) {
		return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.alpha() * 255));
	}

	private static void add(Path2D path, Outline outline, double scale, double right, double down) {
		for (Outline.Step step : outline.steps()) {
			switch (step) {
			case Outline.Move move -> path.moveTo(move.x() * scale + right, move.y() * scale + down);
			case Outline.Line line -> path.lineTo(line.x() * scale + right, line.y() * scale + down);
			case Outline.Curve curve -> path.curveTo(curve.x1() * scale + right, curve.y1() * scale + down,
					curve.x2() * scale + right, curve.y2() * scale + down, curve.x() * scale + right, curve.y() * scale + down);
			case Outline.Close close -> path.closePath();
			}
		}
	}
}
