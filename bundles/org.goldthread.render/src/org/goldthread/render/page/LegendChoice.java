package org.goldthread.render.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.render.card.CardText;
import org.goldthread.render.card.Mark;
import org.goldthread.render.edge.EdgeState;
import org.goldthread.viewpoint.presentation.LegendEntry;
import org.goldthread.viewpoint.presentation.LegendSample;
import org.goldthread.viewpoint.presentation.LegendStep;
import org.goldthread.viewpoint.view.Colour;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeView;

/** Chooses those entries of a presentation's legend that a picture has something for. */
final class LegendChoice {

	private final Picture picture;
	private final List<NodeView> nodes;
	private final List<Legend.Row> rows = new ArrayList<>();
	private final List<Scale> scales = new ArrayList<>();

	private LegendChoice(Picture picture) {
		this.picture = picture;
		nodes = picture.contents().allNodes();
	}

	/** Chooses for a picture. */
	static LegendChoice of(Picture picture) {
		LegendChoice choice = new LegendChoice(picture);
		picture.presentation().legend().forEach(choice::add);
		return choice;
	}

	/** Returns the rows with samples. */
	List<Legend.Row> rows() {
		return rows;
	}

	/** Returns the ramps and gradients. */
	List<Scale> scales() {
		return scales;
	}

	private void add(LegendEntry entry) {
		switch (entry.sample()) {
		case RAMP, GRADIENT -> scale(entry).ifPresent(scales::add);
		default -> sample(entry).ifPresent(sample -> rows.add(new Legend.Row(sample, entry.text())));
		}
	}

	private Optional<? extends Legend.Sample> sample(LegendEntry entry) {
		return switch (entry.sample()) {
		case GOLDEN_THREAD -> picture.edges().values().stream().anyMatch(EdgeState::thread)
				? Optional.of(new Legend.ThreadSample()) : Optional.empty();
		case EDGE -> picture.contents().edges().stream().filter(edge -> looksLike(edge, entry)).findFirst()
				.map(Legend.EdgeSample::new);
		case FINDING -> picture.cards().values().stream().map(card -> card.mark()).filter(mark -> mark != Mark.NONE).sorted()
				.findFirst().map(Legend.MarkSample::new);
		case BROKEN_THREAD -> nodes.stream().filter(CardText::isBroken).findFirst().map(Legend.CardSample::new);
		case NODE -> nodes.stream().filter(node -> looksLike(node, entry)).findFirst().map(Legend.CardSample::new);
		case RAMP, GRADIENT -> Optional.empty();
		};
	}

	private static boolean looksLike(EdgeView edge, LegendEntry entry) {
		return edge.mapping().equals(entry.mapping()) && isLine(entry, edge.style().lineStyle())
				&& (entry.colour().isEmpty() || edge.style().line().token().equals(entry.colour()));
	}

	private static boolean looksLike(NodeView node, LegendEntry entry) {
		boolean colour = entry.colour().isEmpty() || node.style().fill().token().equals(entry.colour())
				|| node.style().line().token().equals(entry.colour());
		boolean any = entry.colour().isEmpty() && entry.line().isEmpty();
		return node.mapping().equals(entry.mapping()) && colour && isLine(entry, node.style().lineStyle())
				&& !(any && CardText.isBroken(node));
	}

	private static boolean isLine(LegendEntry entry, LineStyle line) {
		return entry.line().isEmpty() || entry.line().get() == line;
	}

	private Optional<Scale> scale(LegendEntry entry) {
		List<Scale.Step> steps = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (LegendStep step : entry.steps()) {
			names.add(step.colour());
			steps.add(new Scale.Step(colour(step.colour()), step.text()));
		}
		boolean smooth = entry.sample() == LegendSample.GRADIENT;
		boolean used = nodes.stream().filter(node -> entry.mapping().isEmpty() || node.mapping().equals(entry.mapping()))
				.anyMatch(node -> smooth || names.contains(node.style().fill().token()));
		return used && !steps.isEmpty() ? Optional.of(new Scale(entry.text(), steps, smooth)) : Optional.empty();
	}

	/** The colour of a name: as the hex digits say, else as a node has it; a theme may know the name better than both. */
	private Colour colour(String name) {
		if (name.matches("#[0-9A-Fa-f]{6}")) {
			int value = Integer.parseInt(name.substring(1), 16);
			return new Colour(value >> 16, value >> 8 & 255, value & 255, "");
		}
		return nodes.stream().map(node -> node.style().fill()).filter(fill -> fill.token().equals(name)).findFirst()
				.orElse(new Colour(255, 255, 255, name));
	}
}
