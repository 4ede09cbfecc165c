package org.goldthread.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.goldthread.render.card.CardPainter;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.icon.IconSet;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.theme.Theme;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/** Paints headings, figures and edges of a picture where they were placed: containers, lines, the thread above other lines, cards. */
public final class DiagramPainter {

	private static final String QUIET = "ink-muted";
	private static final double ROOM = 24;
	private static final double FAR = 1e9;
	private static final Bounds EVERYTHING = new Bounds(-FAR, -FAR, 2 * FAR, 2 * FAR);

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
		paint(painter, picture, EVERYTHING);
	}

	/** Paints what of a picture may be seen in an area of the page, in px; the rest costs no painting. */
	public void paint(Painter painter, Picture picture, Bounds area) {
		Bounds near = area.grown(ROOM);
		HeadingPainter headings = new HeadingPainter(theme);
		picture.placed().headings().forEach(heading -> headings.paint(painter, heading));
		List<NodeView> nodes = picture.contents().allNodes();
		figures(picture, nodes, near, true,
				(node, placed) -> cards.paintSurface(painter, node, placed.form(), placed.bounds(), picture.card(node.key())));
		Grounds grounds = new Grounds(theme, picture.placed(), nodes);
		EdgePainter edges = new EdgePainter(theme, measure, picture.presentation().edgeWidths());
		forEach(picture, false, near, (edge, placed) -> edges.paintLine(painter, edge, placed.points(), picture.edge(edge.key())));
		forEach(picture, true, near, (edge, placed) -> edges.paintLine(painter, edge, placed.points(), picture.edge(edge.key())));
		for (boolean thread : new boolean[] { false, true }) {
			forEach(picture, thread, near, (edge, placed) -> edges.paintLabel(painter, edge, placed.label(), picture.edge(edge.key()),
					grounds.at(placed.label())));
		}
		figures(picture, nodes, near, true,
				(node, placed) -> cards.paintHeading(painter, node, placed.form(), placed.bounds(), picture.card(node.key())));
		figures(picture, nodes, near, false,
				(node, placed) -> cards.paint(painter, node, placed.form(), placed.bounds(), picture.card(node.key())));
		NotePainter notes = new NotePainter(theme, measure);
		picture.notes().stream().filter(note -> NotePainter.bounds(note, measure).overlaps(near)).forEach(note -> notes.paint(painter, note));
	}

	private static void figures(Picture picture, List<NodeView> nodes, Bounds near, boolean containers,
			BiConsumer<NodeView, PlacedNode> action) {
		for (NodeView node : nodes) {
			Optional<PlacedNode> placed = picture.placed().node(node.key());
			if (placed.isPresent() && placed.get().form().isGround() == containers && placed.get().bounds().overlaps(near)) {
				action.accept(node, placed.get());
			}
		}
	}

	private static void forEach(Picture picture, boolean thread, Bounds near, BiConsumer<EdgeView, PlacedEdge> action) {
		for (EdgeView edge : quietFirst(picture)) {
			if (picture.edge(edge.key()).thread() == thread) {
				picture.placed().edge(edge.key()).filter(placed -> placed.isNear(near)).ifPresent(placed -> action.accept(edge, placed));
			}
		}
	}

	/** The edges in their order, but those that stand out by their colour after the quiet ones. */
	private static List<EdgeView> quietFirst(Picture picture) {
		List<EdgeView> edges = new ArrayList<>(picture.contents().edges());
		edges.sort(Comparator.comparing(edge -> !edge.style().line().token().equals(QUIET)));
		return edges;
	}
}
