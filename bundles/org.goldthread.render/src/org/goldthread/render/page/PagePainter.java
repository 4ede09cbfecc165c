package org.goldthread.render.page;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;

/** Paints a picture as a page that can stand in a committee paper: title, subtitle, diagram, notes and legend. */
public final class PagePainter {

	private final Theme theme;
	private final TextMeasure measure;
	private final IconSet icons;
	private final Picture picture;
	private final PageText text;
	private final Legend legend;
	private final PageFrame frame;

	/** Prepares a page; its size is known from then on. */
	public PagePainter(Theme theme, TextMeasure measure, IconSet icons, Picture picture, PageText text) {
		this.theme = theme;
		this.measure = measure;
		this.icons = icons;
		this.picture = picture;
		this.text = text;
		legend = Legend.of(picture, measure);
		frame = PageFrame.of(picture, text, legend, measure);
	}

	/** Returns the title of the page; may be empty. */
	public String title() {
		return text.title();
	}

	/** Returns the colour that the page is painted on. */
	public Rgb ground() {
		return theme.canvas();
	}

	/** Returns the width of the page in px. */
	public double width() {
		return frame.width();
	}

	/** Returns the height of the page in px. */
	public double height() {
		return frame.height();
	}

	/** Paints the page, its ground included. */
	public void paint(Painter painter) {
		painter.rectangle(new Bounds(0, 0, width(), height()), 0, Brush.fill(ground()));
		PageWriting writing = new PageWriting(theme, measure, icons);
		writing.head(painter, text);
		new DiagramPainter(theme, measure, icons).paint(painter, picture.moved(frame.shiftX(), frame.shiftY()));
		new EmptyPage(theme, measure).paint(painter, picture);
		writing.scales(painter, legend, frame.scalesTop());
		writing.notes(painter, text, frame.notesTop());
		writing.legend(painter, legend, frame.legend(), picture.presentation());
	}
}
