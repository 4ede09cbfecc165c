package org.goldthread.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step of a tool does; the context of the first is the harbour. */
class ModelOperationTest {

	private final EObject port = Harbour.port();

	@Test
	void createInstanceAddsToTheContext() {
		run("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Ship\" referenceName=\"ships\"/>");
		assertEquals(4, ships().size());
	}

	@Test
	void stepsInsideCreateInstanceWorkOnTheNewElement() {
		run("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Ship\" referenceName=\"ships\">"
				+ set("name", "New ship") + "</firstModelOperations>");
		assertEquals("New ship", Harbour.get(ships().get(3), "name"));
	}

	@Test
	void createInstanceBindsItsVariable() {
		run("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Line\" referenceName=\"lines\" variableName=\"line\">"
				+ "<subModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:container\">"
				+ "<subModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:line\">" + set("name", "Blue")
				+ "</subModelOperations></subModelOperations></firstModelOperations>");
		assertEquals(List.of("Red", "Blue"), Harbour.names(list(port, "lines")));
	}

	@Test
	void createInstanceFailsWhereTheOnePlaceIsTaken() {
		Harbour.set(port, "lighthouse", Harbour.make("Quay", "Point"));
		assertThrows(ToolException.class,
				() -> run("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Quay\" referenceName=\"lighthouse\"/>"));
	}

	@Test
	void createInstanceFailsWhereTheClassDoesNotFit() {
		assertThrows(ToolException.class,
				() -> run("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Ship\" referenceName=\"quays\"/>"));
	}

	@Test
	void setValueReadsTextAsTheTypeOfTheFeature() {
		run(inAnn(set("tonnage", "1200")));
		assertEquals(1200, Harbour.get(ann(), "tonnage"));
	}

	@Test
	void setObjectWithoutObjectEmptiesTheFeature() {
		run(inAnn("<subModelOperations xsi:type=\"tool:SetObject\" featureName=\"berth\"/>"));
		assertNull(Harbour.get(ann(), "berth"));
	}

	@Test
	void setValueWritesNumbersAsText() {
		run(inAnn(set("name", "42")));
		assertEquals(List.of("42", "Bob", "Cyd"), Harbour.names(ships()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Yellow", "yellow (quarantine)", "1" })
	void setValueFindsEnumerationsByNameLiteralOrNumber(String value) {
		run(inAnn(set("flag", value)));
		assertEquals("yellow (quarantine)", Harbour.get(ann(), "flag").toString());
	}

	@Test
	void setValueRefusesTextThatIsNoneOfTheType() {
		assertThrows(ToolException.class, () -> run(inAnn(set("tonnage", "heavy"))));
	}

	@Test
	void setValueSetsReferences() {
		run(inAnn(set("berth", "service:west")));
		assertEquals(Harbour.named(port, "West"), Harbour.get(ann(), "berth"));
	}

	@Test
	void setValueClearsWithNoValue() {
		run(inAnn(set("berth", "service:nothing")));
		assertNull(Harbour.get(ann(), "berth"));
	}

	@Test
	void setValueReplacesACollectionAsAWhole() {
		Harbour.add(Harbour.named(port, "East"), "near", Harbour.named(port, "East"));
		run(context("service:east", set("near", "service:quays")));
		assertEquals(List.of("East", "West"), Harbour.names(list(Harbour.named(port, "East"), "near")));
	}

	@Test
	void setValueRefusesOneValueForACollection() {
		assertThrows(ToolException.class, () -> run(context("service:east", set("near", "var:self"))));
	}

	@Test
	void anUnknownFeatureFails() {
		assertThrows(ToolException.class, () -> run(inAnn(set("depth", "3"))));
	}

	@Test
	void unsetClearsTheWholeFeature() {
		run("<firstModelOperations xsi:type=\"tool:Unset\" featureName=\"ships\"/>");
		assertEquals(List.of(), ships());
	}

	@Test
	void unsetTakesOutTheGivenElements() {
		run("<firstModelOperations xsi:type=\"tool:Unset\" featureName=\"ships\" elementExpression=\"service:ann\"/>");
		assertEquals(List.of("Bob", "Cyd"), Harbour.names(ships()));
	}

	@Test
	void moveElementChangesTheContainer() {
		run(inAnn("<subModelOperations xsi:type=\"tool:MoveElement\" newContainerExpression=\"service:west\" featureName=\"moored\"/>"));
		assertEquals(List.of("Ann"), Harbour.names(list(Harbour.named(port, "West"), "moored")));
	}

	@Test
	void removeElementLeavesNothingThatRefersToIt() {
		run(context("service:east", "<subModelOperations xsi:type=\"tool:RemoveElement\"/>"));
		assertNull(Harbour.get(ann(), "berth"));
	}

	@Test
	void forRunsWithEachElementAsContextAndVariable() {
		run("<firstModelOperations xsi:type=\"tool:For\" expression=\"feature:ships\" iteratorName=\"ship\">" + set("name", "service:ship.shout")
				+ "</firstModelOperations>");
		assertEquals(List.of("ANN", "BOB", "CYD"), Harbour.names(ships()));
	}

	@Test
	void forMayRemoveWhatItGoesThrough() {
		run("<firstModelOperations xsi:type=\"tool:For\" expression=\"feature:ships\"><subModelOperations xsi:type=\"tool:RemoveElement\"/></firstModelOperations>");
		assertEquals(List.of(), ships());
	}

	@Test
	void ifRunsWhenTheConditionHolds() {
		run("<firstModelOperations xsi:type=\"tool:For\" expression=\"feature:ships\"><subModelOperations xsi:type=\"tool:If\" conditionExpression=\"service:isHeavy\">"
				+ set("name", "Heavy") + "</subModelOperations></firstModelOperations>");
		assertEquals(List.of("Heavy", "Bob", "Cyd"), Harbour.names(ships()));
	}

	@Test
	void switchRunsTheFirstCaseThatHoldsOrTheDefault() {
		run("<firstModelOperations xsi:type=\"tool:For\" expression=\"feature:ships\"><subModelOperations xsi:type=\"tool:Switch\">"
				+ "<cases conditionExpression=\"service:isHeavy\">" + set("name", "Heavy") + "</cases>"
				+ "<cases conditionExpression=\"service:isAfloat\">" + set("name", "Afloat") + "</cases>"
				+ "<default>" + set("name", "Light") + "</default></subModelOperations></firstModelOperations>");
		assertEquals(List.of("Heavy", "Afloat", "Light"), Harbour.names(ships()));
	}

	@Test
	void letBindsAValue() {
		run("<firstModelOperations xsi:type=\"tool:Let\" variableName=\"call\" valueExpression=\"service:shout\">" + set("name", "var:call")
				+ "</firstModelOperations>");
		assertEquals("PORT", Harbour.get(port, "name"));
	}

	@Test
	void letSelfChangesTheContext() {
		run("<firstModelOperations xsi:type=\"tool:Let\" variableName=\"self\" valueExpression=\"service:ann\">" + set("name", "Eve")
				+ "</firstModelOperations>");
		assertEquals(List.of("Eve", "Bob", "Cyd"), Harbour.names(ships()));
	}

	@Test
	void changeContextToACollectionFails() {
		assertThrows(ToolException.class, () -> run(context("feature:ships", set("name", "lost"))));
	}

	@Test
	void theMakerHearsOfWhatTheToolsMappingsShow() {
		List<EObject> created = new ArrayList<>();
		DiagramSpecification diagram = diagram("<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Quay\" referenceName=\"quays\">"
				+ "<subModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"harbour::Ship\" referenceName=\"moored\">" + set("name", "Eve")
				+ "</subModelOperations></firstModelOperations>");
		tools(diagram).createNode(tool(diagram), port, created::add).change().run();
		assertEquals(List.of("Eve"), Harbour.names(created));
	}

	private void run(String operation) {
		DiagramSpecification diagram = diagram(operation);
		tools(diagram).createNode(tool(diagram), port, element -> {
		}).change().run();
	}

	private DiagramTools tools(DiagramSpecification diagram) {
		return new DiagramTools(Odesign.evaluator(), diagram, port);
	}

	private static DiagramSpecification diagram(String operation) {
		return Odesign.withLayer("""
				<nodeMappings name="Ship" domainClass="harbour::Ship">{square}</nodeMappings>
				<toolSections name="Tools">
				  <ownedTools xsi:type="tools:NodeCreationDescription" name="new" nodeMappings="{path @nodeMappings Ship}">
				    <variable name="container"/><viewVariable name="containerView"/><initialOperation>{steps}</initialOperation>
				  </ownedTools>
				</toolSections>""".replace("{steps}", operation)).diagram();
	}

	private static CreateNodeTool tool(DiagramSpecification diagram) {
		return (CreateNodeTool) diagram.toolSections(Set.of()).get(0).tools().get(0);
	}

	private static String set(String feature, String value) {
		return "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\"" + feature + "\" valueExpression=\"" + value + "\"/>";
	}

	private static String context(String browse, String steps) {
		return "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"" + browse + "\">" + steps + "</firstModelOperations>";
	}

	private static String inAnn(String steps) {
		return context("service:ann", steps);
	}

	private EObject ann() {
		return Harbour.named(port, "Ann");
	}

	private List<EObject> ships() {
		return list(port, "ships");
	}

	private static List<EObject> list(EObject object, String feature) {
		return ((List<?>) Harbour.get(object, feature)).stream().map(EObject.class::cast).toList();
	}
}
