package org.goldthread.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.CreateEdgeTool;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may do in a diagram, and what they are told where they may not. */
class DiagramToolsTest {

	private static final String LAYER = """
			<nodeMappings name="Ship" label="Ship" labelDirectEdit="{path @toolSections.0/@ownedTools load}" deletionDescription="{path @toolSections.0/@ownedTools sink}" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship">{square}</nodeMappings>
			<nodeMappings name="Quay" label="Open quay" semanticCandidatesExpression="feature:quays" domainClass="harbour::Quay">{square}</nodeMappings>
			<edgeMappings name="Line" deletionDescription="{path @toolSections.0/@ownedTools cut}" semanticCandidatesExpression="feature:lines" sourceMapping="{path @nodeMappings Quay}" targetMapping="{path @nodeMappings Quay}" targetFinderExpression="feature:to" sourceFinderExpression="feature:from" domainClass="harbour::Line" useDomainElement="true"><style><strokeColor {black}</style></edgeMappings>
			<edgeMappings name="Berth" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @nodeMappings Quay}" targetFinderExpression="feature:berth"><style><strokeColor {black}</style></edgeMappings>
			<toolSections name="Tools">
			  <ownedTools xsi:type="tools:NodeCreationDescription" name="newShip" label="Ship" precondition="service:container.isOther(self)" nodeMappings="{path @nodeMappings Ship}">
			    <variable name="container"/><viewVariable name="containerView"/>
			    <initialOperation><firstModelOperations xsi:type="tool:CreateInstance" typeName="harbour::Ship" referenceName="ships"/></initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:EdgeCreationDescription" name="newLine" label="Ferry line" connectionStartPrecondition="service:preSource.isOpen" precondition="service:preSource.isOther(preTarget)" edgeMappings="{path @edgeMappings Line}">
			    <sourceVariable name="source"/><targetVariable name="target"/><sourceViewVariable name="sourceView"/><targetViewVariable name="targetView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:eContainer">
			        <subModelOperations xsi:type="tool:CreateInstance" typeName="harbour::Line" referenceName="lines">
			          <subModelOperations xsi:type="tool:SetValue" featureName="from" valueExpression="var:source"/>
			          <subModelOperations xsi:type="tool:SetValue" featureName="to" valueExpression="var:target"/>
			        </subModelOperations>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:DirectEditLabel" name="load" inputLabelExpression="service:nameAndTonnage">
			    <mask mask="{0}, {1} t"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:0">
			        <subModelOperations xsi:type="tool:SetValue" featureName="tonnage" valueExpression="var:arg1"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:DeleteElementDescription" name="sink" precondition="service:element.isHeavy">
			    <element name="ship"/><elementView name="elementView"/><containerView name="containerView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:ship"><subModelOperations xsi:type="tool:RemoveElement"/></firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:DeleteElementDescription" name="cut">
			    <element name="element"/><elementView name="elementView"/><containerView name="containerView"/>
			    <initialOperation><firstModelOperations xsi:type="tool:RemoveElement"/></initialOperation>
			  </ownedTools>
			</toolSections>
			""";
	private final EObject port = Harbour.port();
	private final DiagramSpecification diagram = Odesign.withLayer(LAYER).diagram();
	private final DiagramTools tools = tools(Odesign.withLayer(LAYER));
	private final DiagramContents contents = Odesign.evaluator().evaluate(diagram, port, Set.of(), Set.of());
	private final CreateNodeTool newShip = (CreateNodeTool) diagram.toolSections(Set.of()).get(0).tools().get(0);
	private final CreateEdgeTool newLine = (CreateEdgeTool) diagram.toolSections(Set.of()).get(0).tools().get(1);

	@Test
	void onlyToolsThatUsersPickStandInThePalette() {
		assertEquals(List.of("newShip", "newLine"), diagram.toolSections(Set.of()).get(0).tools().stream().map(tool -> tool.name()).toList());
	}

	@Test
	void aRefusedCreationSaysWhy() {
		assertEquals(Optional.of("Port leads nowhere but to Port"), tools.createRefusal(newShip, port));
	}

	@Test
	void creationIsNamedInTheUndoMenu() {
		assertEquals("New ship", tools.createNode(newShip, port, element -> {
		}).label());
	}

	@Test
	void aConnectionBetweenFittingNodesIsPossible() {
		assertTrue(tools.connectRefusal(newLine, node("East"), node("West")).isEmpty());
	}

	@Test
	void aConnectionStartsAtItsOwnMappingsOnly() {
		assertEquals(Optional.of("Ferry line starts at an open quay, not at a ship"), tools.connectRefusal(newLine, node("Ann"), node("West")));
	}

	@Test
	void aConnectionEndsAtItsOwnMappingsOnly() {
		assertEquals(Optional.of("Ferry line leads to an open quay, not to a ship"), tools.connectRefusal(newLine, node("East"), node("Ann")));
	}

	@Test
	void theStartHasAConditionOfItsOwn() {
		assertTrue(tools.startRefusal(newLine, node("West")).orElseThrow().startsWith("Ferry line cannot start at "));
	}

	@Test
	void theServiceSaysWhyItRefusesAConnection() {
		assertEquals(Optional.of("East leads nowhere but to East"), tools.connectRefusal(newLine, node("East"), node("East")));
	}

	@Test
	void aConnectionBindsBothEnds() {
		tools.connect(newLine, node("East"), node("West"), element -> {
		}).change().run();
		assertEquals(2, Odesign.evaluator().evaluate(diagram, port, Set.of(), Set.of()).edges().stream()
				.filter(edge -> edge.mapping().equals("Line")).count());
	}

	@Test
	void directEditStartsWithItsOwnText() {
		assertEquals("Ann, 900 t", tools.editText(node("Ann")));
	}

	@Test
	void aMaskTakesTheTextApart() {
		tools.rename(node("Ann"), "Eve, 12 t").change().run();
		assertEquals(List.of("Eve", 12), List.of(Harbour.get(node("Ann").element(), "name"), Harbour.get(node("Ann").element(), "tonnage")));
	}

	@Test
	void textThatDoesNotFitTheMaskIsRefused() {
		assertThrows(ToolException.class, () -> tools.rename(node("Ann"), "Eve"));
	}

	@Test
	void textThatTheMaskWouldLoseIsRefused() {
		assertThrows(ToolException.class, () -> tools.rename(node("Ann"), "Eve, 12 t at most"));
	}

	@Test
	void emptyTextIsRefused() {
		assertThrows(ToolException.class, () -> tools.rename(node("Ann"), ""));
	}

	@Test
	void aLabelWithoutDirectEditStays() {
		assertFalse(tools.canRename(node("East")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "service:nothing", "service:failing" })
	void aLabelWhosePreconditionIsNotMetOrFailsStays(String precondition) {
		DiagramTools guarded = tools(Odesign.withLayer(LAYER).replacing("name=\"load\"", "name=\"load\" precondition=\"" + precondition + "\""));
		assertFalse(guarded.canRename(node("Ann")));
		assertThrows(ToolException.class, () -> guarded.rename(node("Ann"), "Eve, 12 t"));
	}

	@Test
	void directEditStartsWithWhatIsShownWhereItsOwnTextFails() {
		DiagramTools failing = tools(Odesign.withLayer(LAYER).replacing("service:nameAndTonnage", "service:failing"));
		assertEquals("Ann", failing.editText(node("Ann")));
	}

	@Test
	void deletionRunsItsTool() {
		tools.delete(node("Ann")).change().run();
		assertEquals(List.of("Bob", "Cyd"), Harbour.names(((List<?>) Harbour.get(port, "ships")).stream().map(EObject.class::cast).toList()));
	}

	@Test
	void deletionHasACondition() {
		assertThrows(ToolException.class, () -> tools.delete(node("Bob")));
	}

	@Test
	void anEdgeDeletesItsElement() {
		tools.delete(edge("Line")).change().run();
		assertEquals(List.of(), Harbour.get(port, "lines"));
	}

	@Test
	void anEdgeThatShowsAReferenceDeletesNothing() {
		assertTrue(tools.deleteRefusal(edge("Berth")).isPresent());
	}

	private DiagramTools tools(Odesign file) {
		return new DiagramTools(Odesign.evaluator(), file.diagram(), port);
	}

	private NodeView node(String name) {
		return contents.nodes().stream().filter(node -> node.title().equals(name)).findFirst().orElseThrow();
	}

	private EdgeView edge(String mapping) {
		return contents.edges().stream().filter(edge -> edge.mapping().equals(mapping)).findFirst().orElseThrow();
	}
}
