package org.goldthread.benchmarks.diagram;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.goldthread.benchmarks.Alternation;
import org.goldthread.model.BendKind;
import org.goldthread.model.DiagramPosition;
import org.goldthread.model.DiagramRoute;
import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.render.export.DiagramExport;
import org.goldthread.render.export.DiagramSource;
import org.goldthread.render.export.ExportOptions;
import org.goldthread.render.icon.ConceptIconSet;
import org.goldthread.render.layout.BendPoints;
import org.goldthread.render.layout.DiagramLayout;
import org.goldthread.render.layout.PlacedDiagram;
import org.goldthread.render.text.TextMeasure;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.DiagramContents;

/** Lays a large diagram out once, and writes it to SVG where it then lies. */
final class ExportTrial {

	private static final int UNMEASURED = 15;
	private static final int MEASURED = 25;
	private static final double NANOSECONDS = 1e6;

	/** Milliseconds to write the SVG file, and a plain text of as many elements. */
	record Times(double svg, double plainText) {
	}

	private final DiagramContents contents;
	private final Presentation presentation;
	private final TextMeasure measure = new TextMeasure();
	private final DiagramExport export = new DiagramExport(measure, new ConceptIconSet());
	private final DiagramSource source;
	private final double layout;
	private final long elements;

	ExportTrial(LargeMap map) {
		contents = map.evaluate();
		presentation = map.viewpoint().presentation(map.specification().name());
		long start = System.nanoTime();
		PlacedDiagram placed = DiagramLayout.arrange(contents, presentation, measure);
		layout = (System.nanoTime() - start) / NANOSECONDS;
		store(map, placed);
		source = new DiagramSource(map.portfolio(), map.diagram(), contents, presentation);
		elements = svg().chars().filter(character -> character == '<').count() / 2;
	}

	/** Milliseconds of the one automatic layout. */
	double layout() {
		return layout;
	}

	/** Number of elements in the SVG file. */
	long elements() {
		return elements;
	}

	/**
	 * Writes the SVG file and the plain text turn about, so that both have the machine's other work beside them alike.
	 *
	 * @return milliseconds to the bytes of the SVG file, with everything where it is stored, and to those of the text
	 */
	Times measure() {
		Alternation.Medians nanoseconds = Alternation.measure(() -> complete(svg()), () -> complete(plainText()), UNMEASURED, MEASURED);
		return new Times(nanoseconds.first() / NANOSECONDS, nanoseconds.second() / NANOSECONDS);
	}

	/** A line for each element of the SVG file: its kind, four numbers and a label. */
	private String plainText() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < elements; i++) {
			int node = i % contents.nodes().size();
			text.append(String.format(Locale.ROOT, "element %.1f %.1f %.1f %.1f ", i * 0.5, i * 0.25, 220.0, 70.0))
					.append(contents.nodes().get(node).title()).append('\n');
		}
		return text.toString();
	}

	private void complete(String text) {
		if (text.getBytes(StandardCharsets.UTF_8).length < elements) {
			throw new IllegalStateException("The file is not complete");
		}
	}

	private String svg() {
		return export.svg(source, ExportOptions.DEFAULT.withExempt());
	}

	private static void store(LargeMap map, PlacedDiagram placed) {
		placed.nodes().forEach(node -> {
			DiagramPosition position = Elements.create(Literals.DIAGRAM_POSITION, DiagramPosition.class);
			position.setKey(node.key());
			position.setX((int) node.bounds().x());
			position.setY((int) node.bounds().y());
			map.diagram().getPositions().add(position);
		});
		placed.edges().forEach(edge -> {
			DiagramRoute route = Elements.create(Literals.DIAGRAM_ROUTE, DiagramRoute.class);
			route.setKey(edge.key());
			route.setKind(BendKind.AUTOMATIC);
			route.setBendPoints(BendPoints.format(edge.points()));
			map.diagram().getRoutes().add(route);
		});
	}
}
