package org.goldthread.render.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.goldthread.model.Risk;
import org.goldthread.render.geometry.Point;
import org.goldthread.render.paint.Anchor;
import org.goldthread.render.paint.Brush;
import org.goldthread.render.paint.Dash;
import org.goldthread.render.paint.Painter;
import org.goldthread.render.text.TextStyle;
import org.goldthread.render.theme.Theme;

/**
 * Paints how risks move: from the inherent score, a ring, along a line to the residual one, a disc, and along a dashed line to the
 * target. A stage without score is passed over, and so is a step that stays in its field.
 *
 * @param theme the colours
 * @param layout where the fields lie
 */
public record MovementPainter(Theme theme, MatrixLayout layout) {

	/** Most risks that are drawn; more would hide each other. */
	public static final int MOST = 12;

	private static final int ABREAST = 3;
	private static final double APART = 8;
	private static final double NAMED = 3;
	private static final double RADIUS = 4.5;
	private static final double LINE = 2;
	private static final double HALO = 5;
	private static final double HEAD_LENGTH = 9;
	private static final double HEAD_WIDTH = 4.5;
	private static final TextStyle NAME = TextStyle.semibold(10.5);

	private record Stop(MatrixStage stage, Point place) {
	}

	/** Paints the movements of the first {@link #MOST} of some risks, and the references of up to three. */
	public void paint(List<Risk> risks, Painter painter) {
		List<Risk> drawn = risks.subList(0, Math.min(MOST, risks.size()));
		for (int i = 0; i < drawn.size(); i++) {
			List<Stop> stops = stops(drawn.get(i), drawn.size() == 1 ? 0 : i % ABREAST - 1, i / ABREAST % ABREAST);
			if (!stops.isEmpty()) {
				paintWay(stops, painter);
				if (drawn.size() <= NAMED) {
					name(drawn.get(i), stops.getFirst().place(), painter);
				}
			}
		}
	}

	private List<Stop> stops(Risk risk, int right, int down) {
		List<Stop> stops = new ArrayList<>();
		for (MatrixStage stage : MatrixStage.values()) {
			Optional<Integer> likelihood = stage.likelihood(risk).filter(RiskMatrix::isOnScale);
			Optional<Integer> impact = stage.impact(risk).filter(RiskMatrix::isOnScale);
			if (likelihood.isPresent() && impact.isPresent()) {
				Point place = layout.waypoint(layout.field(likelihood.get(), impact.get())).moved(right * APART, down * APART);
				if (stops.isEmpty() || !stops.getLast().place().equals(place)) {
					stops.add(new Stop(stage, place));
				}
			}
		}
		return stops;
	}

	private void paintWay(List<Stop> stops, Painter painter) {
		for (int i = 1; i < stops.size(); i++) {
			arrow(stops.get(i - 1).place(), stops.get(i), painter);
		}
		for (Stop stop : stops) {
			boolean ring = stop.stage() == MatrixStage.INHERENT;
			painter.circle(stop.place(), RADIUS, Brush.both(ring ? theme.surface() : theme.selection(), ring ? theme.selection() : theme.surface(), ring ? LINE : 1));
		}
	}

	private void arrow(Point from, Stop to, Painter painter) {
		double length = Math.hypot(to.place().x() - from.x(), to.place().y() - from.y());
		double right = (to.place().x() - from.x()) / length;
		double down = (to.place().y() - from.y()) / length;
		Point start = from.moved(right * RADIUS, down * RADIUS);
		Point tip = to.place().moved(-right * (RADIUS + 1), -down * (RADIUS + 1));
		Point neck = tip.moved(-right * HEAD_LENGTH, -down * HEAD_LENGTH);
		Brush line = Brush.line(theme.selection(), LINE);
		painter.line(start, neck, Brush.line(theme.surface(), HALO));
		painter.line(start, neck, to.stage() == MatrixStage.TARGET ? line.dashed(Dash.DASHED) : line);
		painter.polygon(List.of(tip, neck.moved(-down * HEAD_WIDTH, right * HEAD_WIDTH), neck.moved(down * HEAD_WIDTH, -right * HEAD_WIDTH)),
				Brush.both(theme.selection(), theme.surface(), 1));
	}

	private void name(Risk risk, Point start, Painter painter) {
		painter.text(Objects.requireNonNullElse(risk.getReference(), ""), start.moved(RADIUS + 3, RADIUS - 1), Anchor.START, NAME, theme.ink());
	}
}
