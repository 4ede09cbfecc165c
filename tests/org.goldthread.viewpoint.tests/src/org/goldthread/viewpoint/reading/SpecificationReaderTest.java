package org.goldthread.viewpoint.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EPackage;
import org.goldthread.viewpoint.expression.Expression;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.ColourSpecification;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.EdgeMapping;
import org.goldthread.viewpoint.specification.LayoutDirection;
import org.goldthread.viewpoint.specification.NodeMapping;
import org.goldthread.viewpoint.specification.NodeStyleSpecification;
import org.goldthread.viewpoint.specification.SurfaceSpecification;
import org.goldthread.viewpoint.specification.ViewpointSpecification;
import org.goldthread.viewpoint.view.Arrow;
import org.goldthread.viewpoint.view.Colour;
import org.goldthread.viewpoint.view.LineStyle;
import org.goldthread.viewpoint.view.Routing;
import org.goldthread.viewpoint.view.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a specification file means once it is read. */
class SpecificationReaderTest {

	private static final ColourSpecification BLACK = new ColourSpecification.Fixed(new Colour(0, 0, 0, ""));
	private static final String SHIPS = """
			<nodeMappings name="Ship" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship">{square}</nodeMappings>
			""";

	@Test
	void aViewpointHasItsNameAndFileExtensions() throws Exception {
		ViewpointSpecification viewpoint = Odesign.withLayer("").replacing("modelFileExtension=\"harbour\"", "modelFileExtension=\"port quay\"").read();
		assertEquals(List.of("port", "quay"), viewpoint.fileExtensions());
	}

	@Test
	void aViewpointServesAnyFileUnlessItSaysOtherwise() throws Exception {
		assertEquals(List.of("*"), Odesign.withLayer("").replacing(" modelFileExtension=\"harbour\"", "").read().fileExtensions());
	}

	@Test
	void serviceClassesKeepTheirOrder() {
		assertEquals(List.of("org.goldthread.viewpoint.sample.HarbourServices", "org.goldthread.viewpoint.sample.OtherServices"),
				Odesign.withLayer("").diagram().serviceClasses());
	}

	@Test
	void whatHasNoLabelIsCalledByItsName() {
		assertEquals("Sea map", Odesign.withLayer("").diagram().label());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ship", "harbour::Ship", "harbour.Ship", "http://example.org/harbour/1.0#//Ship" })
	void aClassIsNamedInAnyOfItsForms(String name) {
		NodeMapping mapping = Odesign.withLayer(SHIPS.replace("harbour::Ship", name)).diagram().nodeMapping("Ship").orElseThrow();
		assertEquals(Harbour.METAMODEL.getEClassifier("Ship"), mapping.domainClass().type());
	}

	@Test
	void eObjectStandsForEveryClass() {
		NodeMapping mapping = Odesign.withLayer(SHIPS.replace("harbour::Ship", "EObject")).diagram().nodeMapping("Ship").orElseThrow();
		assertTrue(mapping.domainClass().accepts(Harbour.port()));
	}

	@Test
	void systemColoursHaveTheirValuesAndNoToken() {
		assertEquals(BLACK, shipStyle(SHIPS).fill());
	}

	@Test
	void ownColoursCarryTheirNameAsToken() {
		String style = "<style xsi:type=\"style:SquareDescription\" color=\"//@userColorsPalettes[name='Tides']/@entries[name='deep-fill']\">"
				+ "<borderColor {black}<labelColor {black}</style>";
		assertEquals(new ColourSpecification.Fixed(new Colour(10, 20, 30, "deep-fill")), shipStyle(SHIPS.replace("{square}", style)).fill());
	}

	@Test
	void aStyleHasSiriusDefaults() {
		NodeStyleSpecification style = shipStyle(SHIPS);
		assertEquals(new NodeStyleSpecification(Shape.CARD, style.label(), Optional.empty(), BLACK, BLACK, LineStyle.SOLID,
				new Expression.Literal("0"), new Expression.Literal("3"), new Expression.Literal("3"), SurfaceSpecification.PLAIN), style);
	}

	@Test
	void aLabelShowsIconAndNameUnlessToldOtherwise() {
		assertEquals(Optional.of(new Expression.Feature("name")), shipStyle(SHIPS).label().expression());
	}

	@Test
	void labelFormatsAreRead() {
		String style = "<style xsi:type=\"style:NoteDescription\" showIcon=\"false\">{colours}<labelFormat>bold</labelFormat></style>";
		assertTrue(shipStyle(SHIPS.replace("{square}", style)).label().bold());
	}

	@ParameterizedTest
	@ValueSource(strings = { "EllipseNodeDescription:ELLIPSE", "LozengeNodeDescription:LOZENGE", "NoteDescription:NOTE", "SquareDescription:CARD" })
	void eachStyleHasItsShape(String pair) {
		String[] parts = pair.split(":");
		assertEquals(Shape.valueOf(parts[1]), shipStyle(SHIPS.replace("{square}", "<style xsi:type=\"style:" + parts[0] + "\">{colours}</style>")).shape());
	}

	@Test
	void aDotIsFilledWithItsBackgroundColour() {
		String style = "<style xsi:type=\"style:DotDescription\"><borderColor {black}<labelColor {black}<backgroundColor {black}</style>";
		assertEquals(Shape.DOT, shipStyle(SHIPS.replace("{square}", style)).shape());
	}

	@Test
	void anEdgeHasSiriusDefaults() {
		EdgeMapping edge = Odesign.withLayer(SHIPS + """
				<edgeMappings name="Next" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @nodeMappings Ship}" targetFinderExpression="feature:berth">
				  <style><strokeColor {black}</style>
				</edgeMappings>""").diagram().edgeMapping("Next").orElseThrow();
		var style = edge.style().orElseThrow();
		assertEquals(List.of(Arrow.NONE, Arrow.IN, Routing.STRAIGHT, LineStyle.SOLID, "1", Optional.empty()),
				List.of(style.source(), style.target(), style.routing(), style.lineStyle(), style.size().text(), style.label()));
	}

	@Test
	void referencesAreReadByNameAndByIndex() {
		DiagramSpecification diagram = Odesign.withLayer(SHIPS + """
				<edgeMappings name="Next" sourceMapping="{path @nodeMappings Ship}" targetMapping="//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0" targetFinderExpression="feature:berth"/>
				""").diagram();
		assertEquals(List.of("Ship"), diagram.edgeMapping("Next").orElseThrow().targets());
	}

	@Test
	void severalReferencesStandInOneAttribute() {
		DiagramSpecification diagram = Odesign.withLayer(SHIPS + SHIPS.replace("\"Ship\"", "\"Ship 2\"") + """
				<edgeMappings name="Next" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @nodeMappings Ship} //@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']/@defaultLayer/@nodeMappings[name='Ship%202']" targetFinderExpression="feature:berth"/>
				""").diagram();
		assertEquals(List.of("Ship", "Ship 2"), diagram.edgeMapping("Next").orElseThrow().targets());
	}

	@Test
	void additionalLayersAreOptionalUnlessToldOtherwise() {
		DiagramSpecification diagram = Odesign.withLayer("").withAfter("""
				<additionalLayers name="Tides"/>
				<additionalLayers name="Wind" activeByDefault="true"/>
				<additionalLayers name="Depth" optional="false"/>""").diagram();
		assertEquals(Set.of("Wind"), diagram.initialLayers());
	}

	@Test
	void theDefaultLayerAndFixedLayersAlwaysShow() {
		DiagramSpecification diagram = Odesign.withLayer("")
				.withAfter("<additionalLayers name=\"Tides\"/><additionalLayers name=\"Depth\" optional=\"false\"/>").diagram();
		assertEquals(List.of("Default", "Depth"), diagram.shown(Set.of()).stream().map(layer -> layer.name()).toList());
	}

	@Test
	void theLayoutSaysItsDirection() {
		assertEquals(LayoutDirection.LEFT_TO_RIGHT, Odesign.withLayer("")
				.withBefore("<layout xsi:type=\"diagram:CompositeLayout\" padding=\"40\" direction=\"LeftToRight\"/>").diagram().direction());
	}

	@Test
	void aCreationToolKnowsWhatItMakes() {
		CreateNodeTool tool = (CreateNodeTool) Odesign.withLayer(SHIPS + """
				<toolSections name="Tools">
				  <ownedTools xsi:type="tools:NodeCreationDescription" name="newShip" label="Ship" nodeMappings="{path @nodeMappings Ship}">
				    <variable name="port"/><viewVariable name="containerView"/>
				    <initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:port"/></initialOperation>
				  </ownedTools>
				</toolSections>""").diagram().toolSections(Set.of()).get(0).tools().get(0);
		assertEquals(List.of("newShip", "Ship", List.of("Ship"), "Ship", "port"),
				List.of(tool.name(), tool.label(), tool.mappings(), tool.iconConcept(), tool.containerVariable()));
	}

	@Test
	void aConnectionToolBindsWrittenNames() {
		CreateEdgeTool tool = (CreateEdgeTool) Odesign.withLayer(SHIPS + """
				<edgeMappings name="Next" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @nodeMappings Ship}" targetFinderExpression="feature:berth"/>
				<toolSections name="Tools">
				  <ownedTools xsi:type="tools:EdgeCreationDescription" name="tow" label="Tow" edgeMappings="{path @edgeMappings Next}">
				    <sourceVariable name="tug"/><targetVariable name="ship"/><sourceViewVariable name="a"/><targetViewVariable name="b"/>
				    <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="berth" valueExpression="var:ship"/></initialOperation>
				  </ownedTools>
				</toolSections>""").diagram().toolSections(Set.of()).get(0).tools().get(0);
		assertEquals(List.of("tug", "ship"), List.of(tool.sourceVariable(), tool.targetVariable()));
	}

	@Test
	void readingRegistersNothingForTheRestOfTheApplication() throws Exception {
		Odesign.withLayer(SHIPS).read();
		assertFalse(EPackage.Registry.INSTANCE.keySet().stream().anyMatch(uri -> uri.contains("sirius")));
	}

	@Test
	void readingLoadsNoClass() throws Exception {
		Odesign.withLayer(SHIPS).replacing("org.goldthread.viewpoint.sample.OtherServices", "org.goldthread.viewpoint.sample.Trap").read();
		assertNull(System.getProperty("org.goldthread.viewpoint.trap"));
	}

	private static NodeStyleSpecification shipStyle(String mapping) {
		return Odesign.withLayer(mapping).diagram().nodeMapping("Ship").orElseThrow().style().orElseThrow();
	}
}
