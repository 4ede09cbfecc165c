package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.viewpoint.presentation.Column;
import org.goldthread.viewpoint.presentation.EdgeWidths;
import org.goldthread.viewpoint.presentation.LegendEntry;
import org.goldthread.viewpoint.presentation.LegendSample;
import org.goldthread.viewpoint.presentation.Presentation;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.Colour;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeStyle;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.NodeStyle;
import org.goldthread.viewpoint.view.NodeView;
import org.goldthread.viewpoint.view.Routing;
import org.goldthread.viewpoint.view.Shape;

/** Builds outcomes maps for tests, node by node and edge by edge. */
final class MapSample {

	static final Presentation PRESENTATION = new Presentation(
			List.of(new Column("Workstreams", List.of("Workstream")), new Column("Benefits", List.of("Benefit")),
					new Column("Outcomes", List.of("Outcome")), new Column("Vision themes", List.of("Theme"))),
			List.of(new LegendEntry(LegendSample.GOLDEN_THREAD, "", "golden thread of the selection"),
					new LegendEntry(LegendSample.EDGE, "Contribution", "contribution through a benefit, width = weight"),
					new LegendEntry(LegendSample.FINDING, "", "finding: E, W or I"),
					new LegendEntry(LegendSample.BROKEN_THREAD, "", "broken thread")),
			Map.of(), new EdgeWidths(1.2, 0.016));

	private static final Colour INK = new Colour(31, 41, 51, "ink");

	private final List<NodeView> nodes = new ArrayList<>();
	private final List<EdgeView> edges = new ArrayList<>();

	MapSample workstream(String reference, String title, String fact) {
		return node("Workstream", GoldthreadFactory.eINSTANCE.createWorkstream(), reference, title, fact, LineStyle.SOLID);
	}

	MapSample brokenWorkstream(String reference, String title, String fact) {
		return node("Workstream", GoldthreadFactory.eINSTANCE.createWorkstream(), reference, title, fact, LineStyle.DASH);
	}

	MapSample benefit(String reference, String title, String fact) {
		return node("Benefit", GoldthreadFactory.eINSTANCE.createBenefit(), reference, title, fact, LineStyle.SOLID);
	}

	MapSample outcome(String reference, String title, String fact) {
		return node("Outcome", GoldthreadFactory.eINSTANCE.createOutcome(), reference, title, fact, LineStyle.SOLID);
	}

	MapSample theme(String reference, String title) {
		return node("Theme", GoldthreadFactory.eINSTANCE.createTheme(), reference, title, "", LineStyle.SOLID);
	}

	/** Adds an edge from one reference to another; a weight of 0 gives no label. */
	MapSample edge(String from, String to, int weight) {
		NodeView source = node(from);
		EdgeStyle style = new EdgeStyle(new Colour(82, 96, 109, "ink-muted"), LineStyle.SOLID, weight, Arrow.NONE, Arrow.IN_FILLED,
				Routing.ORTHOGONAL);
		edges.add(new EdgeView("Contribution:" + from + ">" + to, "Contribution", source.element(), source.key(), node(to).key(),
				weight == 0 ? "" : Integer.toString(weight), style));
		return this;
	}

	NodeView node(String reference) {
		return nodes.stream().filter(node -> node.reference().equals(reference)).findFirst().orElseThrow();
	}

	EdgeView edge(String from, String to) {
		return edges.stream().filter(edge -> edge.key().equals("Contribution:" + from + ">" + to)).findFirst().orElseThrow();
	}

	Element element(String reference) {
		return (Element) node(reference).element();
	}

	DiagramContents contents() {
		return new DiagramContents("Outcomes map", nodes, edges);
	}

	/** The map of the look's picture. */
	static MapSample ofTheLook() {
		return new MapSample().workstream("WS-03", "Customer front door", "Sep 2020")
				.workstream("WS-05", "Business intelligence", "Mar 2020").workstream("WS-07", "Digital access", "Jun 2021")
				.brokenWorkstream("WS-09", "Third-party spend", "contributes to no outcome · fix…")
				.benefit("B-04", "Fewer repeat contacts", "£1.8m a year").benefit("B-06", "Earlier help for families", "non-cashable")
				.benefit("B-09", "Residents served offline", "quality")
				.outcome("TC2", "Services raise quality of community life", "3 workstreams")
				.outcome("TP2", "Older and disabled people live independently", "1 workstream")
				.theme("T1", "Thriving communities").theme("T2", "Thriving people").edge("WS-03", "B-04", 60)
				.edge("WS-05", "B-04", 40).edge("WS-05", "B-06", 80).edge("WS-07", "B-09", 50).edge("B-04", "TC2", 0)
				.edge("B-06", "TC2", 0).edge("B-09", "TP2", 0).edge("TC2", "T1", 0).edge("TP2", "T2", 0);
	}

	private MapSample node(String mapping, Element element, String reference, String title, String fact, LineStyle line) {
		element.setReference(reference);
		element.setName(title);
		String token = mapping.toLowerCase();
		Colour strong = line == LineStyle.SOLID ? new Colour(0, 0, 0, token + "-line") : new Colour(179, 38, 30, "red");
		NodeStyle style = new NodeStyle(Shape.CARD, new Colour(255, 255, 255, token + "-fill"), strong, line, 1.2, INK, false, false,
				Optional.of(element.eClass().getName()), mapping.equals("Theme") ? 170 : 0, 0);
		nodes.add(new NodeView(mapping + ":" + reference, mapping, element, reference, title, fact, reference + " " + title, style,
				List.of()));
		return this;
	}
}
