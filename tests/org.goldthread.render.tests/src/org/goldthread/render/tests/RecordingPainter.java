package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;

/** Remembers what was painted. */
final class RecordingPainter implements Painter {

	/** A text with the room that it takes: from cap height to descender, and across its width. */
	record Text(String text, Bounds bounds, Rgb colour) {
	}

	final List<Text> texts = new ArrayList<>();
	final List<Brush> brushes = new ArrayList<>();
	final List<Bounds> shapes = new ArrayList<>();
	private final TextMeasure measure;

	RecordingPainter(TextMeasure measure) {
		this.measure = measure;
	}

	@Override
	public void rectangle(Bounds bounds, double radius, Brush brush) {
		brushes.add(brush);
		shapes.add(bounds);
	}

	@Override
	public void circle(Point centre, double radius, Brush brush) {
		brushes.add(brush);
		shapes.add(new Bounds(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
	}

	@Override
	public void path(Outline outline, Brush brush) {
		brushes.add(brush);
	}

	@Override
	public void text(String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		double width = measure.width(text, style);
		double left = baseline.x() - switch (anchor) {
		case START -> 0;
		case MIDDLE -> width / 2;
		case END -> width;
		};
		texts.add(new Text(text, new Bounds(left, baseline.y() - style.size() * 0.75, width, style.size()), colour));
	}
}
