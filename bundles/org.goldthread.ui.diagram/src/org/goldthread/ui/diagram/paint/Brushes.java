package org.goldthread.ui.diagram.paint;

import org.eclipse.draw2d.Graphics;
import org.goldthread.render.card.CardPainter;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.presentation.Presentation;

/**
 * Everything that the figures of one editor draw with. A change of theme replaces theme and painters at once; the figures need a
 * repaint only.
 */
public final class Brushes {

	private final DiagramText texts;
	private final IconSet icons;
	private final Presentation presentation;
	private double zoom = 1;
	private Theme theme;
	private CardPainter cards;
	private EdgePainter edges;

	/** Brushes for a diagram that is presented in a certain way, in a theme. */
	public Brushes(DiagramText texts, IconSet icons, Presentation presentation, Theme theme) {
		this.texts = texts;
		this.icons = icons;
		this.presentation = presentation;
		use(theme);
	}

	/** Draws in another theme from now on. */
	public void use(Theme newTheme) {
		theme = newTheme;
		cards = new CardPainter(theme, texts.measure(), icons);
		edges = new EdgePainter(theme, texts.measure(), presentation.edgeWidths());
	}

	/** Draws on a canvas of that zoom from now on. */
	public void zoom(double newZoom) {
		zoom = newZoom;
	}

	/** Paints on the canvas during the current paint event. */
	public Painter on(Graphics graphics) {
		return on(graphics, zoom);
	}

	/** Paints on something else that is zoomed by a transform. */
	public Painter on(Graphics graphics, double otherZoom) {
		return new Draw2dPainter(graphics, otherZoom, texts);
	}

	/** The present theme. */
	public Theme theme() {
		return theme;
	}

	/** What paints cards. */
	public CardPainter cards() {
		return cards;
	}

	/** What paints edges. */
	public EdgePainter edges() {
		return edges;
	}

	/** What loads and measures the font. */
	public DiagramText texts() {
		return texts;
	}

	/** The icons of concepts. */
	public IconSet icons() {
		return icons;
	}

	/** How the diagram is presented. */
	public Presentation presentation() {
		return presentation;
	}
}
