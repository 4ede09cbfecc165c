package org.goldthread.viewpoint.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.CreateNodeTool;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.view.DiagramContents;
import org.goldthread.viewpoint.view.EdgeView;
import org.goldthread.viewpoint.view.NodeView;

/**
 * A harbour, the specification of a diagram that shows quays as containers of the ships that are moored there, and the tools of both.
 * Lines run between quays, and ships at sea stand on the free ground.
 */
final class Docks {

	private static final String STYLE = "<style xsi:type=\"style:FlatContainerStyleDescription\"><borderColor {black}<labelColor {black}"
			+ "<backgroundColor {black}<foregroundColor {black}</style>";
	private static final String ELEMENT = "<element name=\"element\"/><elementView name=\"elementView\"/>";
	private static final String LAYER = """
			<nodeMappings name="Ship" label="Ship" doubleClickDescription="{path @toolSections.0/@ownedTools hoist}" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship">{square}</nodeMappings>
			<edgeMappings name="Line" label="Ferry line" reconnections="{path @toolSections.0/@ownedTools otherEnd} {path @toolSections.0/@ownedTools otherStart}" semanticCandidatesExpression="feature:lines" sourceMapping="{path @containerMappings Quay}" targetMapping="{path @containerMappings Quay}" targetFinderExpression="feature:to" sourceFinderExpression="feature:from" domainClass="harbour::Line" useDomainElement="true"><style><strokeColor {black}</style></edgeMappings>
			<edgeMappings name="Berth" label="Berth" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @containerMappings Quay}" targetFinderExpression="feature:berth"><style><strokeColor {black}</style></edgeMappings>
			<containerMappings name="Quay" label="Quay" dropDescriptions="{path @toolSections.0/@ownedTools moor} {path @toolSections.0/@ownedTools moorFromList}" semanticCandidatesExpression="feature:quays" domainClass="harbour::Quay">
			  <subNodeMappings name="Moored" label="Moored ship" semanticCandidatesExpression="feature:moored" domainClass="harbour::Ship">{square}</subNodeMappings>
			  {flat}
			</containerMappings>
			<toolSections name="Tools">
			  <ownedTools xsi:type="tools:NodeCreationDescription" name="newMoored" label="Moored ship" precondition="service:isOpen" nodeMappings="{path @containerMappings Quay/@subNodeMappings Moored}">
			    <variable name="container"/><viewVariable name="containerView"/>
			    <initialOperation><firstModelOperations xsi:type="tool:CreateInstance" typeName="harbour::Ship" referenceName="moored"/></initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:ContainerCreationDescription" name="newQuay" label="Quay" containerMappings="{path @containerMappings Quay}" extraMappings="{path @nodeMappings Ship}">
			    <variable name="container"><subVariables xsi:type="tool:AcceleoVariable" name="loud" computationExpression="service:shout"/></variable><viewVariable name="containerView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:CreateInstance" typeName="harbour::Quay" referenceName="quays">
			        <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:loud"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:ReconnectEdgeDescription" name="otherEnd" precondition="service:source.isOther(target)">
			    <source name="old"/><target name="new"/><sourceView name="sourceView"/><targetView name="targetView"/><element name="element"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
			        <subModelOperations xsi:type="tool:SetValue" featureName="to" valueExpression="var:new"/>
			      </firstModelOperations>
			    </initialOperation>
			    <edgeView name="edgeView"/>
			  </ownedTools>
			  <ownedTools xsi:type="tools:ReconnectEdgeDescription" name="otherStart" precondition="service:target.isOpen" reconnectionKind="RECONNECT_SOURCE">
			    <source name="source"/><target name="target"/><sourceView name="sourceView"/><targetView name="targetView"/><element name="element"/>
			    <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="from" valueExpression="var:target"/></initialOperation>
			    <edgeView name="edgeView"/>
			  </ownedTools>
			  <ownedTools xsi:type="tools:ContainerDropDescription" name="moor" precondition="service:element.isHeavy" mappings="{path @nodeMappings Ship} {path @containerMappings Quay/@subNodeMappings Moored}">
			    <oldContainer name="oldSemanticContainer"/><newContainer name="quay"/><element name="ship"/><newViewContainer name="newContainerView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:ship">
			        <subModelOperations xsi:type="tool:MoveElement" newContainerExpression="var:quay" featureName="moored"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:ContainerDropDescription" name="moorFromList" dragSource="PROJECT_EXPLORER">
			    <oldContainer name="oldSemanticContainer"/><newContainer name="newSemanticContainer"/><element name="element"/><newViewContainer name="newContainerView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
			        <subModelOperations xsi:type="tool:SetValue" featureName="berth" valueExpression="var:newSemanticContainer"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:DoubleClickDescription" name="hoist" precondition="service:isHeavy" mappings="{path @nodeMappings Ship}">
			    {element}
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
			        <subModelOperations xsi:type="tool:SetValue" featureName="flag" valueExpression="Yellow"/>
			        <subModelOperations xsi:type="tools:Navigation" createIfNotExistent="true" diagramDescription="//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tool:ToolDescription" name="unload" label="Unload" precondition="service:isHeavy">
			    {element}
			    <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="tonnage" valueExpression="0"/></initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tool:PopupMenu" name="more" label="Harbour office">
			    <menuItemDescription xsi:type="tool:OperationAction" name="clear" label="Clear">
			      <view name="views"/><initialOperation><firstModelOperations xsi:type="tool:Unset" featureName="berth"/></initialOperation>
			    </menuItemDescription>
			  </ownedTools>
			</toolSections>
			""".replace("{flat}", STYLE).replace("{element}", ELEMENT);
	private static final String STORM = """
			<additionalLayers name="Storm">
			  <toolSections name="StormTools">
			    <ownedTools xsi:type="tools:ContainerDropDescription" name="castOff" mappings="{moored}">
			      <oldContainer name="oldSemanticContainer"/><newContainer name="newSemanticContainer"/><element name="element"/><newViewContainer name="newContainerView"/>
			      <initialOperation>
			        <firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
			          <subModelOperations xsi:type="tool:MoveElement" newContainerExpression="var:newSemanticContainer" featureName="ships"/>
			        </firstModelOperations>
			      </initialOperation>
			    </ownedTools>
			  </toolSections>
			</additionalLayers>
			""";
	private static final String ROOT = "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']";
	private static final String MOORED = "/@defaultLayer/@containerMappings[name='Quay']/@subNodeMappings[name='Moored']";

	final EObject port = Harbour.port();
	final Set<String> layers = new HashSet<>();
	final DiagramSpecification diagram;
	final DiagramTools tools;

	Docks() {
		this(file());
	}

	private Docks(Odesign file) {
		diagram = file.diagram();
		tools = new DiagramTools(Odesign.evaluator(), diagram, port, () -> layers);
		EObject dan = Harbour.set(Harbour.make("Ship", "Dan"), "tonnage", 500);
		Harbour.add(Harbour.named(port, "West"), "moored", dan);
	}

	/** The specification. */
	static Odesign file() {
		return Odesign.withLayer(LAYER.replace("{path @containerMappings Quay/@subNodeMappings Moored}", ROOT + MOORED))
				.withAttributes("dropDescriptions=\"" + ROOT + "/@additionalLayers[name='Storm']/@toolSections.0/@ownedTools[name='castOff']\"")
				.withAfter(STORM.replace("{moored}", ROOT + MOORED));
	}

	DiagramContents contents() {
		return Odesign.evaluator().evaluate(diagram, port, layers, Set.of());
	}

	NodeView node(String name) {
		return contents().allNodes().stream().filter(node -> node.title().equals(name)).findFirst().orElseThrow();
	}

	EdgeView edge(String mapping) {
		return contents().edges().stream().filter(edge -> edge.mapping().equals(mapping)).findFirst().orElseThrow();
	}

	CreateNodeTool creation(String name) {
		return diagram.toolSections(Set.of()).stream().flatMap(section -> section.tools().stream()).filter(tool -> tool.name().equals(name))
				.map(CreateNodeTool.class::cast).findFirst().orElseThrow();
	}

	/** The names of what a feature holds. */
	static List<String> names(EObject object, String feature) {
		List<EObject> objects = new ArrayList<>();
		((List<?>) Harbour.get(object, feature)).forEach(each -> objects.add((EObject) each));
		return Harbour.names(objects);
	}
}
