package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands inside containers and on borders. */
class ContainerMappingTest {

	private static final String FLAT = "<style xsi:type=\"style:FlatContainerStyleDescription\"><borderColor {black}<labelColor {black}"
			+ "<backgroundColor {black}<foregroundColor {black}</style>";
	private static final String MOORED = "<subNodeMappings name=\"Moored\" semanticCandidatesExpression=\"feature:moored\" "
			+ "domainClass=\"harbour::Ship\">{square}</subNodeMappings>";
	private static final String QUAY = "{path @containerMappings Quay}";
	private final EObject port = Harbour.port();
	private final EObject east = Harbour.named(port, "East");
	private final EObject west = Harbour.named(port, "West");

	@BeforeEach
	void moor() {
		Harbour.add(east, "moored", Harbour.make("Ship", "Eve"));
		Harbour.add(east, "moored", Harbour.make("Ship", "Fay"));
		Harbour.add(west, "moored", Harbour.make("Ship", "Gus"));
	}

	@Test
	void candidatesInsideAreFoundFromTheContainersElement() {
		assertEquals("East(Eve Fay) West(Gus)", shown(quay("", MOORED)));
	}

	@ParameterizedTest
	@CsvSource({ "FreeForm,FREE", "List,LIST" })
	void thePresentationOfTheChildrenSaysHowTheyLie(String presentation, Arrangement arrangement) {
		assertEquals(arrangement, contents(quay("childrenPresentation=\"" + presentation + "\"", MOORED)).nodes().get(0).arrangement());
	}

	@ParameterizedTest
	@CsvSource({ "VerticalStack,STACK_DOWN", "HorizontalStack,STACK_ACROSS" })
	void aStackHoldsRegions(String presentation, Arrangement arrangement) {
		String region = "<subContainerMappings name=\"Region\" semanticCandidatesExpression=\"var:self\" domainClass=\"harbour::Quay\" "
				+ "childrenPresentation=\"List\">" + MOORED + FLAT + "</subContainerMappings>";
		NodeView stack = contents(quay("childrenPresentation=\"" + presentation + "\"", region)).nodes().get(0);
		assertEquals(List.of(arrangement, Arrangement.LIST, "East(East(Eve Fay))"),
				List.of(stack.arrangement(), stack.children().get(0).arrangement(), shown(stack)));
	}

	@Test
	void candidatesInsideKnowTheElementThatTheDiagramIsOf() {
		String whole = "<subNodeMappings name=\"Whole\" semanticCandidatesExpression=\"var:diagram\" domainClass=\"harbour::Harbour\">{square}</subNodeMappings>";
		assertEquals("East(Port) West(Port)", shown(quay("", whole)));
	}

	@Test
	void aPlainNodeIsNoContainer() {
		String ships = "<nodeMappings name=\"Ship\" semanticCandidatesExpression=\"feature:ships\" domainClass=\"harbour::Ship\">{square}</nodeMappings>";
		assertEquals(Arrangement.NONE, contents(ships).nodes().get(0).arrangement());
	}

	@Test
	void nodesStandBeforeContainersAndOwnMappingsBeforeReusedOnes() {
		String inner = "<subContainerMappings name=\"Box\" semanticCandidatesExpression=\"var:self\" domainClass=\"harbour::Quay\">" + FLAT
				+ "</subContainerMappings>" + MOORED;
		String ships = "<nodeMappings name=\"Ship\" semanticCandidatesExpression=\"service:ann\" domainClass=\"harbour::Ship\">{square}</nodeMappings>";
		assertEquals("Ann East(Eve Fay Ann East()) West(Gus Ann West())",
				shown(ships + quay("reusedNodeMappings=\"{path @nodeMappings Ship}\"", inner)));
	}

	@Test
	void aContainerThatReusesItselfNestsAsDeepAsItsElements() {
		Harbour.add(east, "near", west);
		Harbour.add(west, "near", Harbour.add(port, "quays", Harbour.make("Quay", "South")));
		assertEquals("East(West(South())) West(South()) South()", shown(reusing("feature:near")));
	}

	@Test
	void anElementNeverStandsInsideItself() {
		Harbour.add(east, "near", west);
		Harbour.add(west, "near", east);
		DiagramContents contents = contents(reusing("feature:near"));
		assertEquals(List.of("East(West(East()))", "an element stands inside itself"),
				List.of(shown(contents.nodes().get(0)), contents.problems().get(0).reason()));
	}

	@Test
	void elementsThatStandInsideEachOtherInMillionsOfWaysShowInSome() {
		for (int i = 0; i < 10; i++) {
			Harbour.add(port, "quays", Harbour.make("Quay", "Q" + i));
		}
		String everyQuay = "<containerMappings name=\"Quay\" domainClass=\"harbour::Quay\" reusedContainerMappings=\"{path @containerMappings Quay}\">"
				+ FLAT + "</containerMappings>";
		assertTrue(contents(everyQuay).problems().stream().anyMatch(problem -> problem.reason().contains("more than 100000")));
	}

	@Test
	void borderNodesSitOnContainersAndOnNodes() {
		String border = "<borderedNodeMappings name=\"Bollard\" semanticCandidatesExpression=\"feature:moored\" domainClass=\"harbour::Ship\">{square}</borderedNodeMappings>";
		String node = "<nodeMappings name=\"Pier\" semanticCandidatesExpression=\"feature:quays\" domainClass=\"harbour::Quay\" "
				+ "reusedBorderedNodeMappings=\"" + QUAY + "/@borderedNodeMappings[name='Bollard']\">{square}</nodeMappings>";
		assertEquals(List.of("Eve Fay", "Gus", "Eve Fay", "Gus"),
				contents(node + quay("", border)).nodes().stream().map(each -> String.join(" ", titles(each.borders()))).toList());
	}

	@Test
	void thePreconditionKnowsTheContainersElement() {
		String lonely = MOORED.replace("domainClass", "preconditionExpression=\"service:container.isOpen\" domainClass");
		assertEquals("East(Eve Fay) West()", shown(quay("", lonely)));
	}

	@Test
	void anElementMayShowInSeveralContainersUnderKeysOfTheirOwn() {
		String ann = "<subNodeMappings name=\"Guest\" semanticCandidatesExpression=\"service:ann\" domainClass=\"harbour::Ship\">{square}</subNodeMappings>";
		assertEquals(List.of("Guest:@ships.0@@quays.0", "Guest:@ships.0@@quays.1"), contents(quay("", ann)).allNodes().stream()
				.filter(node -> node.mapping().equals("Guest")).map(NodeView::key).toList());
	}

	@Test
	void aNodeThatStandsWhereItsElementBelongsKeepsThePlainKey() {
		assertEquals("Moored:@quays.0/@moored.0", contents(quay("", MOORED)).nodes().get(0).children().get(0).key());
	}

	@Test
	void edgesEndAtNodesInsideAndOnBorders() {
		Harbour.set((EObject) ((List<?>) Harbour.get(west, "moored")).get(0), "berth", east);
		String berth = "<edgeMappings name=\"Berth\" sourceMapping=\"" + QUAY + "/@subNodeMappings[name='Moored']\" targetMapping=\"" + QUAY
				+ "\" targetFinderExpression=\"feature:berth\"><style><strokeColor {black}</style></edgeMappings>";
		assertEquals("Quay:@quays.0", contents(berth + quay("", MOORED)).edges().get(0).targetKey());
	}

	@Test
	void anEdgeLeadsToEachNodeThatShowsItsElement() {
		String guest = "<subNodeMappings name=\"Guest\" semanticCandidatesExpression=\"service:ann\" domainClass=\"harbour::Ship\">{square}</subNodeMappings>";
		String visits = "<edgeMappings name=\"Visits\" sourceMapping=\"" + QUAY + "\" targetMapping=\"" + QUAY
				+ "/@subNodeMappings[name='Guest']\" targetFinderExpression=\"service:ann\"><style><strokeColor {black}</style></edgeMappings>";
		assertEquals(4, contents(visits + quay("", guest)).edges().stream().map(EdgeView::key).distinct().count());
	}

	@Test
	void aMappingOfAnotherLayerShowsWhereThatLayerDoes() {
		String far = "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']/@additionalLayers[name='Ships']/@nodeMappings[name='Guest']";
		Odesign file = Odesign.withLayer(quay("reusedNodeMappings=\"" + far + "\"", "")).withAfter("<additionalLayers name=\"Ships\">"
				+ "<nodeMappings name=\"Guest\" semanticCandidatesExpression=\"service:ann\" domainClass=\"harbour::Ship\">{square}</nodeMappings></additionalLayers>");
		assertEquals(List.of("East() West()", "East(Ann) West(Ann) Ann"), List.of(shown(file, Set.of()), shown(file, Set.of("Ships"))));
	}

	@Test
	void aLayerSharesAMappingOfAnother() {
		Odesign file = Odesign.withLayer(quay("", MOORED))
				.withAfter("<additionalLayers name=\"Copy\" reusedMappings=\"" + QUAY + "\"/>");
		assertEquals(shown(file, Set.of()), shown(file, Set.of("Copy")));
	}

	@Test
	void whatIsInsideAHiddenContainerHidesToo() {
		Odesign file = Odesign.withLayer(quay("", MOORED)).withBefore("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"Open\">"
				+ "<filters xsi:type=\"filter:MappingFilter\" mappings=\"" + QUAY + "\" semanticConditionExpression=\"service:isOpen\"/></filters>");
		assertEquals("East(Eve Fay)", shown(Odesign.evaluator().evaluate(file.diagram(), port, Set.of(), Set.of("Open"))));
	}

	@Test
	void aCollapsedContainerIsADotWithNothingInside() {
		Odesign file = Odesign.withLayer(quay("", MOORED)).withBefore("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"Open\">"
				+ "<filters xsi:type=\"filter:MappingFilter\" filterKind=\"COLLAPSE\" mappings=\"" + QUAY + "\" semanticConditionExpression=\"service:isOpen\"/></filters>");
		NodeView collapsed = Odesign.evaluator().evaluate(file.diagram(), port, Set.of(), Set.of("Open")).nodes().get(1);
		assertEquals(List.of(Shape.DOT, "", "West", List.of()),
				List.of(collapsed.style().shape(), collapsed.title(), collapsed.tooltip(), collapsed.children()));
	}

	private static String quay(String attributes, String inside) {
		return "<containerMappings name=\"Quay\" semanticCandidatesExpression=\"feature:quays\" domainClass=\"harbour::Quay\" " + attributes + ">"
				+ inside + FLAT + "</containerMappings>";
	}

	/** Quays, in which stand the quays that an expression gives, and so on. */
	private static String reusing(String candidates) {
		String nested = QUAY + "/@subContainerMappings[name='Near']";
		return quay("", "<subContainerMappings name=\"Near\" semanticCandidatesExpression=\"" + candidates
				+ "\" domainClass=\"harbour::Quay\" reusedContainerMappings=\"" + nested + "\">" + FLAT + "</subContainerMappings>");
	}

	private DiagramContents contents(String layer) {
		return Odesign.withLayer(layer).of(port);
	}

	private String shown(String layer) {
		return shown(contents(layer));
	}

	private String shown(Odesign file, Set<String> layers) {
		return shown(Odesign.evaluator().evaluate(file.diagram(), port, layers, Set.of()));
	}

	private static String shown(DiagramContents contents) {
		return String.join(" ", contents.nodes().stream().map(ContainerMappingTest::shown).toList());
	}

	private static String shown(NodeView node) {
		String inside = String.join(" ", node.children().stream().map(ContainerMappingTest::shown).toList());
		return node.arrangement() == Arrangement.NONE ? node.title() : node.title() + "(" + inside + ")";
	}

	private static List<String> titles(List<NodeView> nodes) {
		return nodes.stream().map(NodeView::title).toList();
	}
}
