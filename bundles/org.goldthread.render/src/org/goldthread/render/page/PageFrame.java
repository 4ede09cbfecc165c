package org.goldthread.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.goldthread.render.card.CardText;
import org.goldthread.render.edge.EdgePainter;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.layout.PlacedEdge;
import org.goldthread.render.layout.PlacedNode;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.render.text.TextStyle;
import org.goldthread.viewpoint.view.EdgeView;

/**
 * Where the parts of a page lie so that nothing is cut off and equal margins stay free.
 *
 * @param width of the page in px
 * @param height of the page in px
 * @param shiftX px by which the diagram moves to the right
 * @param shiftY px by which it moves down
 * @param legend box of the legend; empty (no width) for none
 * @param scalesTop upper side of the ramps of colours
 * @param notesTop upper side of the notes, which stand below those
 */
record PageFrame(double width, double height, double shiftX, double shiftY, Bounds legend, double scalesTop, double notesTop) {

	/** From note to note, in px. */
	static final double NOTE_LINE = 18;

	/** Frames a picture: what it shows begins at the margin, under title and headings. */
	static PageFrame of(Picture picture, PageText text, Legend legend, TextMeasure measure) {
		List<Bounds> areas = areas(picture, measure);
		Bounds all = areas.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
		double shiftX = PageSpace.MARGIN - all.x();
		double shiftY = PageSpace.top(!picture.placed().headings().isEmpty()) - all.y();
		List<Bounds> shifted = areas.stream().map(area -> area.moved(shiftX, shiftY)).toList();
		Bounds moved = all.moved(shiftX, shiftY);
		double footWidth = Math.max(notesWidth(text, measure), legend.scalesWidth(measure));
		double legendWidth = legend.isEmpty() ? 0 : legend.width();
		double right = Stream.of(moved.right(), PageSpace.MARGIN + headWidth(text, measure), PageSpace.MARGIN + legendWidth,
				PageSpace.MARGIN + footWidth).max(Double::compare).orElseThrow();
		Bounds box = new Bounds(0, 0, 0, 0);
		double bottom = moved.bottom();
		if (!legend.isEmpty()) {
			double top = below(shifted, right - legendWidth, right);
			box = new Bounds(right - legendWidth, top, legendWidth, legend.height());
			bottom = Math.max(bottom, box.bottom());
		}
		double footHeight = legend.scalesHeight() + text.notes().size() * NOTE_LINE;
		List<Bounds> above = new ArrayList<>(shifted);
		above.add(box);
		double footTop = footHeight == 0 ? bottom
				: Math.max(bottom - footHeight, below(above, PageSpace.MARGIN, PageSpace.MARGIN + footWidth));
		bottom = Math.max(bottom, footTop + footHeight);
		return new PageFrame(Math.ceil(right + PageSpace.MARGIN), Math.ceil(bottom + PageSpace.MARGIN), shiftX, shiftY, box, footTop,
				footTop + legend.scalesHeight());
	}

	private static double below(List<Bounds> areas, double left, double right) {
		double lowest = areas.stream().filter(area -> area.x() < right + PageSpace.GAP && area.right() > left - PageSpace.GAP)
				.mapToDouble(Bounds::bottom).max().orElse(0);
		return Math.max(lowest + PageSpace.GAP, PageSpace.TOP);
	}

	private static double headWidth(PageText text, TextMeasure measure) {
		return Math.max(measure.width(text.title(), TextStyle.PAGE_TITLE), measure.width(text.subtitle(), TextStyle.PAGE_SUBTITLE))
				* CardText.SUBSTITUTE;
	}

	private static double notesWidth(PageText text, TextMeasure measure) {
		return text.notes().stream().mapToDouble(note -> measure.width(note, TextStyle.NOTE) * CardText.SUBSTITUTE).max().orElse(0);
	}

	private static List<Bounds> areas(Picture picture, TextMeasure measure) {
		PlacedDiagram placed = picture.placed();
		List<Bounds> areas = new ArrayList<>();
		placed.nodes().stream().map(PlacedNode::bounds).forEach(areas::add);
		picture.notes().stream().map(note -> NotePainter.bounds(note, measure)).forEach(areas::add);
		areas.addAll(EmptyPage.area(picture, measure));
		for (EdgeView edge : picture.contents().edges()) {
			placed.edge(edge.key()).ifPresent(route -> addEdge(areas, edge, route, measure));
		}
		return areas;
	}

	private static void addEdge(List<Bounds> areas, EdgeView edge, PlacedEdge route, TextMeasure measure) {
		for (int index = 1; index < route.points().size(); index++) {
			Point from = route.points().get(index - 1);
			areas.add(Bounds.between(from, route.points().get(index)));
		}
		if (!edge.label().isEmpty()) {
			areas.add(EdgePainter.labelBounds(edge.label(), route.label(), measure));
		}
	}
}
