package org.goldthread.render.page;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;

/**
 * Paints what stands around the figures while a diagram is edited: title, headings, notes and legend as on an exported page.
 * Unlike there the figures stay where they are placed, so title and headings keep their place when figures leave theirs.
 */
public final class CanvasPage {

	private final Theme theme;
	private final TextMeasure measure;
	private final IconSet icons;
	private final Picture picture;
	private final PageText text;
	private final Legend legend;
	private final Bounds legendBox;
	private final double scalesTop;
	private final double notesTop;
	private final Bounds extent;

	/** Prepares the surroundings of a picture; their size is known from then on. */
	public CanvasPage(Theme theme, TextMeasure measure, IconSet icons, Picture picture, PageText text) {
		this.theme = theme;
		this.measure = measure;
		this.icons = icons;
		this.picture = picture;
		this.text = text;
		legend = Legend.of(picture, measure);
		PageFrame frame = PageFrame.of(picture, text, legend, measure);
		legendBox = frame.legend().moved(-frame.shiftX(), -frame.shiftY());
		scalesTop = frame.scalesTop() - frame.shiftY();
		notesTop = frame.notesTop() - frame.shiftY();
		Bounds page = new Bounds(-frame.shiftX(), -frame.shiftY(), frame.width(), frame.height());
		extent = page.union(new Bounds(0, 0, frame.width(), PageSpace.top(!picture.placed().headings().isEmpty())));
	}

	/** Returns the page with its margins, around all figures and all that is painted here. */
	public Bounds extent() {
		return extent;
	}

	/** Paints the surroundings; neither figures, notes that users put on the page, nor ground. */
	public void paint(Painter painter) {
		PageWriting writing = new PageWriting(theme, measure, icons);
		writing.head(painter, text);
		HeadingPainter headings = new HeadingPainter(theme);
		picture.placed().headings().forEach(heading -> headings.paint(painter, heading));
		new EmptyPage(theme, measure).paint(painter, picture);
		writing.scales(painter, legend, scalesTop);
		writing.notes(painter, text, notesTop);
		writing.legend(painter, legend, legendBox, picture.presentation());
	}
}
