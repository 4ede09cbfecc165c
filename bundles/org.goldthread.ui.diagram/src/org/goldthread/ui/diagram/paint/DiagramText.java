package org.goldthread.ui.diagram.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.text.Weight;

/**
 * Draws text in the font that ships, by the outlines of its glyphs: as wide as {@link TextMeasure} says on every system, and as in
 * exported pictures. The font systems of displays round widths at small sizes, and not all of them take a font from a file.
 * Belongs to the UI thread.
 */
public final class DiagramText {

	/** Large, because the paths of some systems keep fractions of a unit only coarsely. */
	private static final int UNITS_PER_SIZE = 100;
	private static final int MOST_PATHS = 8000;

	private final TextMeasure measure = new TextMeasure();
	private final Map<Line, Path> paths = new Recent();

	/**
	 * A text as it is drawn, in any size.
	 *
	 * @param spacing after every character, as part of the size
	 */
	private record Line(String text, Weight weight, double spacing) {
	}

	/** Text for the display of the calling thread, until that is disposed. */
	public DiagramText() {
		Display.getCurrent().disposeExec(() -> new ArrayList<>(paths.values()).forEach(Path::dispose));
	}

	/** What measures text, for layout. */
	public TextMeasure measure() {
		return measure;
	}

	/** Fills the text with the background colour; its base line starts at the origin. */
	void fill(Graphics graphics, String text, TextStyle style) {
		Path path = paths.computeIfAbsent(new Line(text, style.weight(), style.spacing() / style.size()), this::path);
		graphics.setFillRule(SWT.FILL_WINDING);
		graphics.scale(style.size() / UNITS_PER_SIZE);
		graphics.fillPath(path);
	}

	private Path path(Line line) {
		Path path = new Path(Display.getCurrent());
		TextStyle unit = new TextStyle(1, line.weight, line.spacing);
		double left = 0;
		for (int character : line.text.codePoints().toArray()) {
			SwtPath.add(path, measure.outline(character, line.weight).placed(1, left, 0), UNITS_PER_SIZE);
			left += measure.width(Character.toString(character), unit);
		}
		return path;
	}

	/** Keeps what was drawn last and frees the rest. */
	private static final class Recent extends LinkedHashMap<Line, Path> {

		private static final long serialVersionUID = 1L;

		private Recent() {
			super(64, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Line, Path> eldest) {
			if (size() > MOST_PATHS) {
				eldest.getValue().dispose();
				return true;
			}
			return false;
		}
	}
}
