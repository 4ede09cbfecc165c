package org.goldthread.render.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.goldthread.model.Element;
import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.GoldthreadPackage;
import org.goldthread.viewpoint.view.Arrangement;
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

/** Builds nodes inside others for tests; keys are mapping, colon, name. */
final class Nested {

	private static final Colour MUTED = token("ink-muted");

	private Nested() {
	}

	/** A container on the page, white with a hair line. */
	static NodeView surface(String name, NodeView... children) {
		return container("Layer", name, Arrangement.FREE, style("surface", "line", "ink-muted", 1), List.of(), children);
	}

	/** A container inside another, in the tone of capabilities. */
	static NodeView group(String name, NodeView... children) {
		return container("Capability", name, Arrangement.FREE, style("surface", "capability-line", "capability-line", 1), List.of(),
				children);
	}

	/** A container of lines of text. */
	static NodeView list(String name, NodeView... lines) {
		return container("List", name, Arrangement.LIST, style("surface", "capability-line", "ink", 1), List.of(), lines);
	}

	/** A container whose children are regions. */
	static NodeView stack(String name, Arrangement arrangement, NodeView... children) {
		return container("Stack", name, arrangement, style("surface", "line", "ink-muted", 1), List.of(), children);
	}

	/** A leaf of a map whose fill is that of a step of the ramp of capabilities. */
	static NodeView tile(String name, int step) {
		return node("Capability", name, step == 0 ? "on target" : "gap " + step, style("capability-heat-" + step, "line", "ink", 0));
	}

	/** A card. */
	static NodeView card(String name) {
		return node("Milestone", name, "", style("milestone-fill", "milestone-line", "ink", 1));
	}

	/** A node without a fact. */
	static NodeView node(String mapping, String name, String fact, NodeStyle style) {
		return new NodeView(mapping + ":" + name, mapping, GoldthreadFactory.eINSTANCE.createCapability(), "", name, fact, name, style,
				List.of());
	}

	/** The node with others on its border. */
	static NodeView withBorders(NodeView node, String... names) {
		List<NodeView> borders = new ArrayList<>();
		for (String name : names) {
			borders.add(new NodeView("Risk:" + name, "Risk", GoldthreadFactory.eINSTANCE.createRisk(), name, "", "", name,
					style("risk-fill", "risk-line", "ink", 1), List.of()));
		}
		return new NodeView(node.key(), node.mapping(), node.element(), node.reference(), node.title(), node.fact(), node.tooltip(),
				node.style(), node.arrangement(), node.children(), borders);
	}

	/** The node with another element. */
	static NodeView withElement(NodeView node, Element element) {
		return new NodeView(node.key(), node.mapping(), element, node.reference(), node.title(), node.fact(), node.tooltip(), node.style(),
				node.arrangement(), node.children(), node.borders());
	}

	static NodeView container(String mapping, String name, Arrangement arrangement, NodeStyle style, List<NodeView> borders,
			NodeView... children) {
		return new NodeView(mapping + ":" + name, mapping, element(mapping), "", name, "", name, style, arrangement, List.of(children),
				borders);
	}

	/** An edge from one key to another. */
	static EdgeView edge(String from, String to) {
		return new EdgeView("Dependency:" + from + ">" + to, "Dependency", GoldthreadFactory.eINSTANCE.createDependency(), from, to, "",
				new EdgeStyle(MUTED, LineStyle.SOLID, 1, Arrow.NONE, Arrow.IN_FILLED, Routing.ORTHOGONAL));
	}

	static NodeStyle style(String fill, String line, String text, int width) {
		return new NodeStyle(Shape.CARD, token(fill), token(line), LineStyle.SOLID, width, token(text), false, false, Optional.empty(), 0, 0);
	}

	static DiagramContents contents(NodeView... nodes) {
		return new DiagramContents("Nested", List.of(nodes), List.of());
	}

	/** The map of the look's picture. */
	static DiagramContents operatingModel() {
		return new DiagramContents("Operating model", List.of(
				surface("Customer contact and assessment",
						group("Front door", tile("Web and app", 2), tile("Telephone", 1), tile("Libraries as access points", 1)),
						group("Assessment", tile("Triage", 2), tile("Eligibility", 3))),
				surface("Service delivery", group("Children", tile("Early help", 1), tile("Safeguarding", 0)),
						group("Adults", tile("Reablement", 2), tile("Care purchasing", 1)),
						group("Communities", tile("Fire and rescue", 0), tile("Highways", 1))),
				surface("Support and enabling",
						group("Corporate", tile("Business administration", 3), tile("Finance", 2), tile("Human resources", 1)),
						group("Insight", tile("Business intelligence", 3), tile("Performance", 2))),
				surface("Strategic core", group("Direction", tile("Strategy", 1), tile("Commissioning", 2)),
						group("Assurance", tile("Risk", 1), tile("Benefits", 3)))),
				List.of());
	}

	private static Element element(String mapping) {
		GoldthreadFactory factory = GoldthreadFactory.eINSTANCE;
		return GoldthreadPackage.eINSTANCE.getEClassifier(mapping) instanceof EClass type ? (Element) factory.create(type)
				: factory.createLayer();
	}

	private static Colour token(String name) {
		return new Colour(255, 255, 255, name);
	}
}
