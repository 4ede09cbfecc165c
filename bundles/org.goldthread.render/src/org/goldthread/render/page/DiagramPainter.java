package org.goldthread.render.page;

import java.util.function.BiConsumer;

import org.goldthread.render.card.CardPainter;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/** Paints headings, edges and cards of a picture where they were placed: lines first, the thread above other lines. */
public final class DiagramPainter {

	private final Theme theme;
	private final TextMeasure measure;
	private final CardPainter cards;

	/** Paints in the colours of a theme, with the icons of a set. */
	public DiagramPainter(Theme theme, TextMeasure measure, IconSet icons) {
		this.theme = theme;
		this.measure = measure;
		cards = new CardPainter(theme, measure, icons);
	}

	/** Paints all of a picture; not its page's title, legend and notes. */
	public void paint(Painter painter, Picture picture) {
		HeadingPainter headings = new HeadingPainter(theme);
		picture.placed().headings().forEach(heading -> headings.paint(painter, heading));
		EdgePainter edges = new EdgePainter(theme, measure, picture.presentation().edgeWidths());
		forEach(picture, false, (edge, placed) -> edges.paintLine(painter, edge, placed.points(), picture.edge(edge.key())));
		forEach(picture, true, (edge, placed) -> edges.paintLine(painter, edge, placed.points(), picture.edge(edge.key())));
		for (boolean thread : new boolean[] { false, true }) {
			forEach(picture, thread, (edge, placed) -> edges.paintLabel(painter, edge, placed.label(), picture.edge(edge.key())));
		}
		for (NodeView node : picture.contents().nodes()) {
			picture.placed().node(node.key())
					.ifPresent(placed -> cards.paint(painter, node, placed.bounds(), picture.card(node.key())));
		}
	}

	private static void forEach(Picture picture, boolean thread, BiConsumer<EdgeView, PlacedEdge> action) {
		for (EdgeView edge : picture.contents().edges()) {
			if (picture.edge(edge.key()).thread() == thread) {
				picture.placed().edge(edge.key()).ifPresent(placed -> action.accept(edge, placed));
			}
		}
	}
}
