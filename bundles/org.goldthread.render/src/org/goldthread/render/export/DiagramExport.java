package org.goldthread.render.export;

import java.util.Set;

import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.StoredPositions;
import org.goldthread.render.page.PagePainter;
import org.goldthread.render.page.Picture;
import org.goldthread.render.png.PngWriter;
import org.goldthread.render.svg.SvgPainter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.DiagramContents;

/**
 * Exports a diagram as a picture for a committee paper: whole, with equal margins, its title, legend and notes. Exempt
 * elements stay out unless they are asked for, and the picture says how many. Needs no display.
 */
public final class DiagramExport {

	/** Most pixels of a PNG image: about 400 MB of memory. */
	private static final long MOST_PIXELS = 100_000_000;

	private final TextMeasure measure;
	private final IconSet icons;

	/** Exports with the icons of a set. */
	public DiagramExport(TextMeasure measure, IconSet icons) {
		this.measure = measure;
		this.icons = icons;
	}

	/** Returns the diagram as the text of an SVG file. */
	public String svg(DiagramSource source, ExportOptions options) {
		PagePainter page = page(source, options);
		SvgPainter painter = new SvgPainter(page.width(), page.height(), options.scale(), page.title());
		page.paint(painter);
		return painter.finish();
	}

	/**
	 * Returns the diagram as the bytes of a PNG file.
	 *
	 * @throws PictureTooLargeException if the image would need too much memory
	 */
	public byte[] png(DiagramSource source, ExportOptions options) {
		PagePainter page = page(source, options);
		long width = Math.max(1, (long) Math.ceil(page.width() * options.scale()));
		long height = Math.max(1, (long) Math.ceil(page.height() * options.scale()));
		if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
			throw new PictureTooLargeException(width, height);
		}
		return PngWriter.write((int) width, (int) height, options.scale(), page.ground(), measure, page::paint);
	}

	private PagePainter page(DiagramSource source, ExportOptions options) {
		DiagramContents visible = ShownViews.without(source.contents(), Set.copyOf(source.diagram().getHidden())).contents();
		Withholding shown = options.includeExempt() ? new Withholding(visible, 0) : Withholding.of(visible);
		PlacedDiagram placed = DiagramLayout.place(shown.contents(), source.presentation(), StoredPositions.of(source.diagram()),
				measure);
		Picture picture = new Picture(shown.contents(), placed, source.presentation(), source.cards(), source.edges(),
				PageNotes.of(source.diagram()));
		return new PagePainter(Theme.of(options.dark()), measure, icons, picture,
				PageWords.of(source, shown.contents(), shown.withheld(), options));
	}
}
