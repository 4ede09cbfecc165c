package org.goldthread.render.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.render.card.CardForm;
import org.goldthread.render.card.CardSize;
import org.goldthread.render.geometry.Bounds;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.view.NodeView;

/** Where badges sit on the border of a figure: side by side on its lower side, then on the upper one. */
final class BorderPlaces {

	private static final double INSET = 12;
	private static final double GAP = 6;

	private BorderPlaces() {
	}

	/** Returns the bounds of all badges of a figure by key. */
	static Map<String, Bounds> of(NodeView node, Bounds figure, TextMeasure measure) {
		Map<String, Bounds> places = new LinkedHashMap<>();
		double left = figure.x() + INSET;
		double line = figure.bottom();
		for (NodeView border : node.borders()) {
			CardSize size = CardSize.of(border, CardForm.BADGE, measure);
			if (left + size.width() > figure.right() - INSET && left > figure.x() + INSET && line == figure.bottom()) {
				left = figure.x() + INSET;
				line = figure.y();
			}
			places.put(border.key(), new Bounds(left, line - size.height() / 2, size.width(), size.height()));
			left += size.width() + GAP;
		}
		return places;
	}

	/** Returns how far badges stand out from their figure, in px; 0 for a figure without any. */
	static double overhang(List<NodeView> borders, TextMeasure measure) {
		return borders.stream().mapToDouble(border -> CardSize.of(border, CardForm.BADGE, measure).height() / 2).max().orElse(0);
	}

	/** Returns a badge moved to the nearest point of the border of its figure. */
	static Bounds onBorder(Bounds badge, Bounds figure) {
		Point middle = badge.centre();
		double x = Math.clamp(middle.x(), figure.x(), figure.right());
		double y = Math.clamp(middle.y(), figure.y(), figure.bottom());
		double left = x - figure.x();
		double right = figure.right() - x;
		double top = y - figure.y();
		double bottom = figure.bottom() - y;
		double least = Math.min(Math.min(left, right), Math.min(top, bottom));
		if (least == bottom) {
			y = figure.bottom();
		} else if (least == top) {
			y = figure.y();
		} else if (least == left) {
			x = figure.x();
		} else {
			x = figure.right();
		}
		return new Bounds(Math.round(x - badge.width() / 2), Math.round(y - badge.height() / 2), badge.width(), badge.height());
	}
}
