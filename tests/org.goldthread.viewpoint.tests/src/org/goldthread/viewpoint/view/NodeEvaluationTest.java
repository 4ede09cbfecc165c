package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which elements become nodes, and what the nodes say. */
class NodeEvaluationTest {

	private final EObject port = Harbour.port();

	@Test
	void candidatesBecomeNodesInTheirOrder() {
		assertEquals(List.of("Ann", "Bob", "Cyd"), titles(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship")));
	}

	@Test
	void candidatesOfAnotherClassAreLeftOut() {
		assertEquals(List.of("East", "West"), titles(mapping("semanticCandidatesExpression=\"feature:eContents\"", "Quay")));
	}

	@Test
	void subclassesCount() {
		Harbour.add(port, "ships", Harbour.make("Tug", "Dot"));
		assertEquals(List.of("Ann", "Bob", "Cyd", "Dot"), titles(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship")));
	}

	@Test
	void withoutCandidatesEveryInstanceInTheModelCounts() {
		Harbour.add(Harbour.named(port, "West"), "moored", Harbour.make("Ship", "Eve"));
		assertEquals(List.of("Eve", "Ann", "Bob", "Cyd"), titles(mapping("", "Ship")));
	}

	@Test
	void aCandidateThatIsGivenTwiceBecomesOneNode() {
		assertEquals(List.of("Port"), titles(mapping("semanticCandidatesExpression=\"service:twiceTheSame\"", "Harbour")));
	}

	@Test
	void candidatesThatMissThePreconditionAreLeftOut() {
		String ships = mapping("semanticCandidatesExpression=\"feature:ships\" preconditionExpression=\"service:isHeavy\"", "Ship");
		assertEquals(List.of("Ann"), titles(ships));
	}

	@Test
	void theContainerIsTheDiagramsElement() {
		assertEquals(List.of("East", "West"), titles(
				mapping("semanticCandidatesExpression=\"feature:quays\" preconditionExpression=\"service:container.isOther(self)\"", "Quay")));
	}

	@Test
	void aMappingThatCreatesNothingShowsNothing() {
		assertEquals(List.of(), titles(mapping("semanticCandidatesExpression=\"feature:ships\" createElements=\"false\"", "Ship")));
	}

	@Test
	void aMappingWithoutStyleIsInvisible() {
		assertEquals(List.of(), titles(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}", "")));
	}

	@Test
	void theFirstConditionThatHoldsGivesTheStyle() {
		String conditions = "{square}" + condition("isHeavy", "NoteDescription") + condition("isAfloat", "EllipseNodeDescription");
		DiagramContents contents = Odesign
				.withLayer(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}", conditions)).of(port);
		assertEquals(List.of(Shape.NOTE, Shape.ELLIPSE, Shape.CARD), contents.nodes().stream().map(node -> node.style().shape()).toList());
	}

	@Test
	void aConditionWithoutStyleHides() {
		String conditions = "{square}<conditionnalStyles predicateExpression=\"service:isHeavy\"/>";
		assertEquals(List.of("Bob", "Cyd"),
				titles(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}", conditions)));
	}

	@Test
	void theRootExpressionReplacesTheContextOfTheTopLevel() {
		EObject point = Harbour.make("Quay", "Point");
		Harbour.add(point, "moored", Harbour.make("Ship", "Eve"));
		Harbour.set(port, "lighthouse", point);
		DiagramContents contents = Odesign.withLayer(mapping("semanticCandidatesExpression=\"feature:moored\"", "Ship"))
				.withAttributes("rootExpression=\"feature:lighthouse\"").of(port);
		assertEquals(List.of("Eve"), contents.nodes().stream().map(NodeView::title).toList());
	}

	@ParameterizedTest
	@CsvSource({ "feature:name,'',Ann,''", "service:threeLines,S-Ann,Ann,900 t", "'','','',''" })
	void theLinesOfTheLabelAreReferenceTitleAndFact(String expression, String reference, String title, String fact) {
		NodeView ann = ann("<style xsi:type=\"style:SquareDescription\" labelExpression=\"" + expression + "\">{colours}</style>");
		assertEquals(List.of(reference, title, fact), List.of(ann.reference(), ann.title(), ann.fact()));
	}

	@Test
	void theTooltipIsEvaluated() {
		assertEquals("ANN", ann("<style xsi:type=\"style:SquareDescription\" tooltipExpression=\"service:shout\">{colours}</style>").tooltip());
	}

	@Test
	void theIconIsThatOfTheElementsClass() {
		assertEquals(Optional.of("Ship"), ann("{square}").style().iconConcept());
	}

	@Test
	void aStyleCanHideTheIcon() {
		assertEquals(Optional.empty(),
				ann("<style xsi:type=\"style:SquareDescription\" showIcon=\"false\">{colours}</style>").style().iconConcept());
	}

	@ParameterizedTest
	@CsvSource({ "width=\"22\" height=\"7\",220,70", "sizeComputationExpression=\"5\",50,50", "sizeComputationExpression=\"-1\",0,0",
			"width=\"22\" sizeComputationExpression=\"-1\",220,0", "sizeComputationExpression=\"feature:tonnage\",9000,9000" })
	void sizesAreInUnitsOfTenPixels(String attributes, int width, int height) {
		NodeStyle style = ann("<style xsi:type=\"style:SquareDescription\" " + attributes + ">{colours}</style>").style();
		assertEquals(List.of(width, height), List.of(style.width(), style.height()));
	}

	@Test
	void anEllipseHasTwoDiameters() {
		NodeStyle style = ann("<style xsi:type=\"style:EllipseNodeDescription\" horizontalDiameterComputationExpression=\"6\" "
				+ "verticalDiameterComputationExpression=\"4\">{colours}</style>").style();
		assertEquals(List.of(60, 40), List.of(style.width(), style.height()));
	}

	@Test
	void bordersHaveTheirStyle() {
		NodeStyle style = ann("<style xsi:type=\"style:SquareDescription\" borderLineStyle=\"dash\" borderSizeComputationExpression=\"2\">{colours}</style>").style();
		assertEquals(List.of(LineStyle.DASH, 2.0), List.of(style.lineStyle(), style.lineWidth()));
	}

	@Test
	void theKeyIsMappingAndElement() {
		assertEquals("Ship:@ships.0", ann("{square}").key());
	}

	@Test
	void theTitleIsEvaluated() {
		assertEquals("PORT", Odesign.withLayer("").withAttributes("titleExpression=\"service:shout\"").of(port).title());
	}

	@Test
	void aDiagramWithoutTitleIsCalledNew() {
		assertEquals("new Sea map", Odesign.withLayer("").of(port).title());
	}

	@Test
	void aDiagramOfAnotherClassIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Odesign.withLayer("").of(Harbour.named(port, "Ann")));
	}

	@Test
	void anExpressionThatFailsCostsItsOwnValueAndIsTold() {
		DiagramContents contents = Odesign.withLayer(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}",
				"<style xsi:type=\"style:SquareDescription\" labelExpression=\"service:failing\">{colours}</style>")).of(port);
		assertEquals(List.of(new EvaluationProblem("Ship label", "service:failing",
				"service \"failing\" failed: java.lang.IllegalStateException: the tide is out")), contents.problems());
	}

	@Test
	void whatFailsDoesNotHideTheNode() {
		assertEquals(List.of("", "", ""), titles(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}",
				"<style xsi:type=\"style:SquareDescription\" labelExpression=\"service:failing\">{colours}</style>")));
	}

	private NodeView ann(String style) {
		return Odesign.withLayer(mapping("semanticCandidatesExpression=\"feature:ships\"", "Ship").replace("{square}", style)).of(port).nodes().get(0);
	}

	private List<String> titles(String mapping) {
		return Odesign.withLayer(mapping).of(port).nodes().stream().map(NodeView::title).toList();
	}

	private static String condition(String service, String style) {
		return "<conditionnalStyles predicateExpression=\"service:" + service + "\"><style xsi:type=\"style:" + style
				+ "\">{colours}</style></conditionnalStyles>";
	}

	private static String mapping(String attributes, String type) {
		return "<nodeMappings name=\"" + type + "\" " + attributes + " domainClass=\"harbour::" + type + "\">{square}</nodeMappings>";
	}
}
