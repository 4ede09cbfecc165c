package org.goldthread.ui.diagram.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.goldthread.render.text.ShippedFont;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.text.Weight;

/**
 * The font that ships, for drawing on a display. Displays round the widths of small characters to whole px; so each weight exists
 * once, in a large size, and is drawn under a transform that makes every text exactly as wide as {@link TextMeasure} says.
 * Belongs to the UI thread.
 */
public final class DiagramFonts {

	private static final int LARGE_POINTS = 72;
	private static final String SAMPLE = "The golden thread of 0123456789 workstreams";

	private final TextMeasure measure = new TextMeasure();
	private final Map<Weight, LargeFont> fonts = new EnumMap<>(Weight.class);

	/**
	 * A font of the display.
	 *
	 * @param size px that a {@link TextStyle} would have to name for text of the same width
	 * @param ascent px from the top of a line to its base line
	 */
	private record LargeFont(Font font, double size, int ascent) {
	}

	/** Loads the font into the display of the calling thread. */
	public DiagramFonts() {
		Display display = Display.getCurrent();
		GC gc = new GC(display);
		for (Weight weight : Weight.values()) {
			load(display, weight);
			Font font = new Font(display, ShippedFont.family(weight), LARGE_POINTS, SWT.NORMAL);
			gc.setFont(font);
			double size = gc.stringExtent(SAMPLE).x / measure.width(SAMPLE, new TextStyle(1, weight, 0));
			fonts.put(weight, new LargeFont(font, size, gc.getFontMetrics().getAscent()));
		}
		gc.dispose();
	}

	/** What measures text, for layout. */
	public TextMeasure measure() {
		return measure;
	}

	/** A font of that many px for a text field over the canvas; the caller disposes it. */
	public Font textFont(double size) {
		LargeFont large = fonts.get(Weight.REGULAR);
		int points = (int) Math.max(1, Math.round(LARGE_POINTS * size / large.size()));
		return new Font(Display.getCurrent(), ShippedFont.family(Weight.REGULAR), points, SWT.NORMAL);
	}

	/** Frees the fonts of the display. */
	public void dispose() {
		fonts.values().forEach(large -> large.font().dispose());
	}

	Font font(Weight weight) {
		return fonts.get(weight).font();
	}

	int ascent(Weight weight) {
		return fonts.get(weight).ascent();
	}

	double scale(TextStyle style) {
		return style.size() / fonts.get(style.weight()).size();
	}

	double width(String text, TextStyle style) {
		return measure.width(text, style);
	}

	private static void load(Display display, Weight weight) {
		try {
			display.loadFont(FileLocator.toFileURL(ShippedFont.location(weight)).getPath());
		} catch (IOException exception) {
			throw new UncheckedIOException("The font that ships cannot be read", exception);
		}
	}
}
