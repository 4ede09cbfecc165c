package org.goldthread.render.svg;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Outline;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.Icon;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.ShippedFont;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.text.Weight;
import org.goldthread.render.theme.Rgb;

/** Paints an SVG document. Text stays text, and all of it is escaped. */
public final class SvgPainter implements Painter {

	private record IconLook(double size, Rgb tone) {
	}

	private final StringBuilder out = new StringBuilder(1 << 16);
	private final Map<Icon, Map<IconLook, String>> icons = new IdentityHashMap<>();
	private final Map<Rgb, String> colours = new HashMap<>();

	/**
	 * Begins a document.
	 *
	 * @param width of the page in px
	 * @param height of the page in px
	 * @param scale size of a px of the page on the reader's screen
	 * @param title for readers that cannot see the picture
	 */
	public SvgPainter(double width, double height, double scale, String title) {
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
		number(width);
		out.append(' ');
		number(height);
		attribute("\" width=\"", width * scale);
		attribute("\" height=\"", height * scale);
		out.append("\" role=\"img\" stroke-linejoin=\"round\" font-family=\"").append(ShippedFont.CSS_FAMILIES).append("\"><title>");
		SvgText.escaped(out, title);
		out.append("</title>\n");
	}

	/** Ends the document and returns its text; nothing can be painted after it. */
	public String finish() {
		return out.append("</svg>\n").toString();
	}

	@Override
	public void rectangle(Bounds bounds, double radius, Brush brush) {
		attribute("<rect x=\"", bounds.x());
		attribute("\" y=\"", bounds.y());
		attribute("\" width=\"", bounds.width());
		attribute("\" height=\"", bounds.height());
		if (radius > 0) {
			attribute("\" rx=\"", radius);
		}
		end(brush);
	}

	@Override
	public void circle(Point centre, double radius, Brush brush) {
		attribute("<circle cx=\"", centre.x());
		attribute("\" cy=\"", centre.y());
		attribute("\" r=\"", radius);
		end(brush);
	}

	@Override
	public void path(Outline outline, Brush brush) {
		out.append("<path d=\"");
		SvgPath.write(out, outline);
		end(brush);
	}

	@Override
	public void text(String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		attribute("<text x=\"", baseline.x());
		attribute("\" y=\"", baseline.y());
		attribute("\" font-size=\"", style.size());
		if (style.weight() != Weight.REGULAR) {
			out.append("\" font-weight=\"").append(style.weight().value());
		}
		if (style.spacing() != 0) {
			attribute("\" letter-spacing=\"", style.spacing());
		}
		if (anchor != Anchor.START) {
			out.append("\" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end");
		}
		colour("\" fill=\"", colour);
		out.append("\">");
		SvgText.escaped(out, text);
		out.append("</text>\n");
	}

	@Override
	public void icon(Icon icon, Point corner, double size, Rgb tone) {
		out.append("<g transform=\"translate(");
		number(corner.x());
		out.append(' ');
		number(corner.y());
		out.append(")\">").append(drawing(icon, new IconLook(size, tone))).append("</g>\n");
	}

	@Override
	public void beginFigure(String tooltip) {
		out.append("<g>");
		if (!tooltip.isEmpty()) {
			out.append("<title>");
			SvgText.escaped(out, tooltip);
			out.append("</title>");
		}
		out.append('\n');
	}

	@Override
	public void endFigure() {
		out.append("</g>\n");
	}

	private String drawing(Icon icon, IconLook look) {
		return icons.computeIfAbsent(icon, key -> new HashMap<>()).computeIfAbsent(look, key -> {
			SvgPainter part = new SvgPainter();
			icon.paint(part, new Point(0, 0), key.size, key.tone);
			return part.out.toString().replace("\n", "");
		});
	}

	/** A painter of a part of a document. */
	private SvgPainter() {
	}

	private void end(Brush brush) {
		if (brush.fills()) {
			colour("\" fill=\"", brush.fill());
			opacity("\" fill-opacity=\"", brush.fill());
		} else {
			out.append("\" fill=\"none");
		}
		if (brush.outlines()) {
			colour("\" stroke=\"", brush.line());
			opacity("\" stroke-opacity=\"", brush.line());
			attribute("\" stroke-width=\"", brush.width());
			if (brush.dash() == Dash.SOLID) {
				out.append("\" stroke-linecap=\"round");
			} else {
				out.append("\" stroke-dasharray=\"");
				brush.dash().lengths().forEach(length -> out.append(length).append(' '));
				out.setLength(out.length() - 1);
			}
		}
		out.append("\"/>\n");
	}

	private void opacity(String opening, Rgb colour) {
		if (colour.alpha() < 1) {
			attribute(opening, colour.alpha());
		}
	}

	private void colour(String opening, Rgb colour) {
		out.append(opening).append(colours.computeIfAbsent(colour, Rgb::hex));
	}

	private void attribute(String opening, double value) {
		out.append(opening);
		number(value);
	}

	private void number(double value) {
		SvgText.number(out, value);
	}
}
