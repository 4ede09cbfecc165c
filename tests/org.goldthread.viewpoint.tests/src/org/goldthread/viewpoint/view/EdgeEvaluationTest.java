package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.Test;

/** Which elements and references become edges. */
class EdgeEvaluationTest {

	private static final String NODES = """
			<nodeMappings name="Ship" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship">{square}</nodeMappings>
			<nodeMappings name="Quay" semanticCandidatesExpression="feature:quays" domainClass="harbour::Quay">{square}</nodeMappings>
			""";
	private static final String STYLE = "<style><strokeColor {black}</style>";
	private static final String BERTH = "<edgeMappings name=\"Berth\" sourceMapping=\"{path @nodeMappings Ship}\" "
			+ "targetMapping=\"{path @nodeMappings Quay}\" targetFinderExpression=\"feature:berth\">" + STYLE + "</edgeMappings>";
	private static final String LINE = "<edgeMappings name=\"Line\" semanticCandidatesExpression=\"feature:lines\" "
			+ "sourceMapping=\"{path @nodeMappings Quay}\" targetMapping=\"{path @nodeMappings Quay}\" targetFinderExpression=\"feature:to\" "
			+ "sourceFinderExpression=\"feature:from\" domainClass=\"harbour::Line\" useDomainElement=\"true\">" + STYLE + "</edgeMappings>";
	private final EObject port = Harbour.port();

	@Test
	void aReferenceBecomesAnEdgeFromEachSource() {
		assertEquals(List.of("Ship:@ships.0 Quay:@quays.0", "Ship:@ships.1 Quay:@quays.0"), ends(NODES + BERTH));
	}

	@Test
	void theElementOfAReferenceIsItsSource() {
		assertEquals(List.of("Ann", "Bob"), Harbour.names(edges(NODES + BERTH).stream().map(EdgeView::element).toList()));
	}

	@Test
	void theKeyOfAReferenceNamesBothEnds() {
		assertEquals("Berth:@ships.0>@quays.0", edges(NODES + BERTH).get(0).key());
	}

	@Test
	void anElementBecomesAnEdgeBetweenItsEnds() {
		assertEquals(List.of("Quay:@quays.0 Quay:@quays.1"), ends(NODES + LINE));
	}

	@Test
	void theKeyOfAnElementNamesIt() {
		assertEquals("Line:@lines.0", edges(NODES + LINE).get(0).key());
	}

	@Test
	void anElementWithoutAnEndIsNotShown() {
		Harbour.set(Harbour.named(port, "Red"), "to", null);
		assertEquals(List.of(), ends(NODES + LINE));
	}

	@Test
	void aManyValuedReferenceBecomesAnEdgeToEachTarget() {
		Harbour.add(Harbour.named(port, "East"), "near", Harbour.named(port, "East"));
		Harbour.add(Harbour.named(port, "East"), "near", Harbour.named(port, "West"));
		String near = BERTH.replace("@nodeMappings Ship", "@nodeMappings Quay").replace("feature:berth", "feature:near");
		assertEquals(List.of("Quay:@quays.0 Quay:@quays.0", "Quay:@quays.0 Quay:@quays.1"), ends(NODES + near));
	}

	@Test
	void anEdgeNeedsNodesAtBothEnds() {
		String openOnly = NODES.replace("domainClass=\"harbour::Quay\"", "domainClass=\"harbour::Quay\" preconditionExpression=\"service:isOpen\"");
		assertEquals(List.of(), ends(openOnly + LINE));
	}

	@Test
	void severalMappingsMayStandAtOneEnd() {
		Harbour.set(Harbour.named(port, "Cyd"), "berth", Harbour.named(port, "West"));
		String mixed = BERTH.replace("sourceMapping=\"{path @nodeMappings Ship}\"", "sourceMapping=\"{path @nodeMappings Quay} {path @nodeMappings Ship}\"")
				.replace("feature:berth", "feature:eContainer").replace("{path @nodeMappings Quay}\" targetFinder", "{path @nodeMappings Port}\" targetFinder");
		String portNode = "<nodeMappings name=\"Port\" domainClass=\"harbour::Harbour\">{square}</nodeMappings>";
		assertEquals(5, ends(NODES + portNode + mixed).size());
	}

	@Test
	void thePreconditionKnowsBothEnds() {
		Harbour.set(Harbour.named(port, "Red"), "to", Harbour.named(port, "East"));
		assertEquals(List.of(),
				ends(NODES + LINE.replace("useDomainElement", "preconditionExpression=\"service:source.isOther(target)\" useDomainElement")));
	}

	@Test
	void theSizeIsEvaluatedForTheEdgesElement() {
		String sized = BERTH.replace("<style>", "<style sizeComputationExpression=\"feature:tonnage\">");
		assertEquals(List.of(900.0, 40.0), edges(NODES + sized).stream().map(edge -> edge.style().width()).toList());
	}

	@Test
	void theLabelStandsInTheMiddle() {
		String labelled = BERTH.replace("{black}</style>", "{black}<centerLabelStyleDescription><labelColor {black}</centerLabelStyleDescription></style>");
		assertEquals(List.of("Ann", "Bob"), edges(NODES + labelled).stream().map(EdgeView::label).toList());
	}

	@Test
	void conditionalStylesServeEdgesToo() {
		String conditional = BERTH.replace("</edgeMappings>",
				"<conditionnalStyles predicateExpression=\"service:isHeavy\"><style lineStyle=\"dot\"><strokeColor {black}</style></conditionnalStyles></edgeMappings>");
		assertEquals(List.of(LineStyle.DOT, LineStyle.SOLID), edges(NODES + conditional).stream().map(edge -> edge.style().lineStyle()).toList());
	}

	@Test
	void anOptionalLayerShowsWhenItIsSwitchedOn() {
		Odesign file = Odesign.withLayer(NODES).withAfter("<additionalLayers name=\"Berths\">" + BERTH + "</additionalLayers>");
		assertEquals(List.of(0, 2), List.of(edges(file, Set.of()), edges(file, Set.of("Berths"))));
	}

	@Test
	void anEdgeShowsOnlyWhenTheLayersOfItsEndsDo() {
		String quays = "<nodeMappings name=\"Far\" semanticCandidatesExpression=\"feature:quays\" domainClass=\"harbour::Quay\">{square}</nodeMappings>";
		String berth = BERTH.replace("{path @nodeMappings Quay}",
				"//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']/@additionalLayers[name='Land']/@nodeMappings[name='Far']");
		Odesign file = Odesign.withLayer(NODES + berth).withAfter("<additionalLayers name=\"Land\">" + quays + "</additionalLayers>");
		assertEquals(List.of(0, 2), List.of(edges(file, Set.of()), edges(file, Set.of("Land"))));
	}

	private List<EdgeView> edges(String layer) {
		return Odesign.withLayer(layer).of(port).edges();
	}

	private int edges(Odesign file, Set<String> layers) {
		return Odesign.evaluator().evaluate(file.diagram(), port, layers, Set.of()).edges().size();
	}

	private List<String> ends(String layer) {
		return edges(layer).stream().map(edge -> edge.sourceKey() + " " + edge.targetKey()).toList();
	}
}
