package org.goldthread.render.card;

import java.util.Optional;

import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.icon.Icon;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Rgb;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.NodeView;

/**
 * Paints a node as a card: a bar, the icon and the reference in the strong tone, the title in ink, one fact in muted ink. A
 * node whose red line has gaps is a broken thread: no fill, no bar, and its fact says in words what is missing.
 */
public final class CardPainter {

	/** Radius of a card's corners, in px. */
	public static final double CORNER = 8;

	private static final double BROKEN_WIDTH = 1.4;
	private static final double THREAD_WIDTH = 2.6;
	private static final double BAR_WIDTH = 3.5;
	private static final double ICON_SIZE = 16;
	private static final double ICON_LEFT = 12;
	private static final double ICON_TOP = 11;
	private static final double HALO = 3;

	private final Theme theme;
	private final TextMeasure measure;
	private final IconSet icons;
	private final MarkPainter marks;
	private final ContainerPainter containers;
	private final TilePainter tiles;
	private final LinePainter lines;
	private final BadgePainter badges;
	private final ShapePainter shapes;

	/** Paints in the colours of a theme, with the icons of a set. */
	public CardPainter(Theme theme, TextMeasure measure, IconSet icons) {
		this.theme = theme;
		this.measure = measure;
		this.icons = icons;
		marks = new MarkPainter(theme);
		containers = new ContainerPainter(theme, measure, icons);
		tiles = new TilePainter(theme, measure);
		lines = new LinePainter(theme, measure, icons);
		badges = new BadgePainter(theme, measure, icons);
		shapes = new ShapePainter(theme, measure);
	}

	/** Paints a node that lies on the page itself into its bounds, which should be no smaller than {@link CardSize} says. */
	public void paint(Painter painter, NodeView node, Bounds bounds, CardState state) {
		paint(painter, node, CardForm.of(node), bounds, state);
	}

	/** Paints a node in a form; of a container its surface and heading, and nothing of what is inside. */
	public void paint(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		painter.beginFigure(node.tooltip());
		halo(painter, form, bounds, state);
		switch (form) {
		case CARD, NOTE -> paintCard(painter, node, form, bounds, state);
		case TILE -> tiles.paint(painter, node, bounds, state);
		case SURFACE, GROUP, LIST -> containers.paint(painter, node, form, bounds, state);
		case LINE -> lines.paint(painter, node, bounds, state);
		case BADGE -> badges.paint(painter, node, bounds, state);
		case DOT, ELLIPSE, LOZENGE -> shapes.paint(painter, node, form, bounds, state);
		}
		marks.paint(painter, state.mark(), MarkPainter.place(bounds, form));
		painter.endFigure();
	}

	/** Paints the surface of a container without its heading, for edges to be painted upon it before {@link #paintHeading}. */
	public void paintSurface(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		painter.beginFigure(node.tooltip());
		halo(painter, form, bounds, state);
		containers.paintSurface(painter, node, form, bounds, state);
		painter.endFigure();
	}

	/** Paints the heading of a container and its mark above lines that run there: each on a pill of its ground. */
	public void paintHeading(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		painter.beginFigure(node.tooltip());
		containers.paintHeading(painter, node, form, bounds, true);
		marks.paint(painter, state.mark(), MarkPainter.place(bounds, form));
		painter.endFigure();
	}

	/** Returns the radius of the corners of a form, in px. */
	public static double corner(CardForm form, Bounds bounds) {
		return switch (form) {
		case CARD, NOTE, LOZENGE -> CORNER;
		case TILE -> TilePainter.CORNER;
		case SURFACE, GROUP, LIST -> ContainerPainter.corner(form);
		case LINE -> 4;
		case BADGE, DOT, ELLIPSE -> bounds.height() / 2;
		};
	}

	private void halo(Painter painter, CardForm form, Bounds bounds, CardState state) {
		if (state.selected()) {
			painter.rectangle(bounds.grown(HALO), corner(form, bounds) + HALO, Brush.line(theme.selection(), 2));
		}
	}

	private void paintCard(Painter painter, NodeView node, CardForm form, Bounds bounds, CardState state) {
		Inks inks = Inks.of(node, theme);
		Rgb line = state.thread() ? theme.thread() : inks.line();
		if (CardText.isBroken(node)) {
			painter.rectangle(bounds, CORNER, Brush.line(line, BROKEN_WIDTH).dashed(Dash.DASHED));
		} else {
			Brush brush = Brush.both(inks.ground(), line, state.thread() ? THREAD_WIDTH : CardLine.width(node)).dashed(Dash.of(node.style().lineStyle()));
			if (form == CardForm.NOTE) {
				NoteSheet.paint(painter, bounds, brush);
			} else {
				painter.rectangle(bounds, CORNER, brush);
				painter.rectangle(new Bounds(bounds.x(), bounds.y() + CORNER, BAR_WIDTH, bounds.height() - 2 * CORNER), BAR_WIDTH / 2,
						Brush.fill(inks.line()));
			}
		}
		paintText(painter, node, bounds, inks);
	}

	private void paintText(Painter painter, NodeView node, Bounds bounds, Inks inks) {
		CardText text = CardText.of(node, bounds.width(), measure);
		double left = bounds.x() + CardText.INSET;
		double right = bounds.right() - CardText.RIGHT_INSET;
		double header = bounds.y() + CardText.HEADER_BASELINE;
		Optional<Icon> icon = node.style().iconConcept().flatMap(icons::find);
		icon.ifPresent(drawing -> painter.icon(drawing, new Point(bounds.x() + ICON_LEFT, bounds.y() + ICON_TOP), ICON_SIZE,
				inks.strong()));
		double referenceLeft = bounds.x() + CardText.referenceInset(icon.isPresent());
		write(painter, text.reference(), new Point(referenceLeft, header), Anchor.START, TextStyle.REFERENCE, inks.strong());
		for (int line = 0; line < text.title().size(); line++) {
			write(painter, text.title().get(line), new Point(left, bounds.y() + text.titleBaseline(line)), Anchor.START,
					CardText.titleStyle(node), inks.title());
		}
		if (text.factBelow()) {
			Rgb colour = CardText.isBroken(node) ? inks.strong() : inks.muted();
			write(painter, text.fact(), new Point(left, bounds.y() + text.factBaseline()), Anchor.START, TextStyle.FACT, colour);
		} else {
			write(painter, text.fact(), new Point(right, header), Anchor.END, TextStyle.FACT, inks.muted());
		}
	}

	private static void write(Painter painter, String text, Point baseline, Anchor anchor, TextStyle style, Rgb colour) {
		if (!text.isEmpty()) {
			painter.text(text, baseline, anchor, style, colour);
		}
	}
}
