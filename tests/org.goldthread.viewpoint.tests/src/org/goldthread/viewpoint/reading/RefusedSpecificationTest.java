package org.goldthread.viewpoint.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.specification.SpecificationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is outside the subset, or would make Sirius refuse the file, is refused with path and reason. */
class RefusedSpecificationTest {

	private static final String LAYER = """
			<nodeMappings name="Ship" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship" labelDirectEdit="{path @toolSections.0/@ownedTools rename}">
			  {square}
			  <conditionnalStyles predicateExpression="service:isHeavy">{square}</conditionnalStyles>
			</nodeMappings>
			<nodeMappings name="Quay" semanticCandidatesExpression="feature:quays" domainClass="harbour::Quay">{square}</nodeMappings>
			<edgeMappings name="Line" semanticCandidatesExpression="feature:lines" sourceMapping="{path @nodeMappings Quay}" targetMapping="{path @nodeMappings Quay}" targetFinderExpression="feature:to" sourceFinderExpression="feature:from" domainClass="harbour::Line" useDomainElement="true">
			  <style targetArrow="InputFillClosedArrow"><strokeColor {black}</style>
			</edgeMappings>
			<toolSections name="Tools">
			  <ownedTools xsi:type="tools:NodeCreationDescription" name="newShip" label="Ship" nodeMappings="{path @nodeMappings Ship}">
			    <variable name="container"/><viewVariable name="containerView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:CreateInstance" typeName="harbour::Ship" referenceName="ships" variableName="ship">
			        <subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="service:ship.shout"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tools:DirectEditLabel" name="rename" inputLabelExpression="feature:name">
			    <mask mask="{0}"/>
			    <initialOperation><firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:arg0"/></initialOperation>
			  </ownedTools>
			</toolSections>
			""";
	private static final Odesign SOUND = Odesign.withLayer(LAYER);
	private static final String DIAGRAM = "//@ownedViewpoints[name='Harbour']/@ownedRepresentations[name='Sea%20map']";
	private static final String DEFAULT = DIAGRAM + "/@defaultLayer";

	static Stream<Arguments> faults() {
		return Stream.of(
				fault("an unknown type", "style:SquareDescription", "style:OctagonDescription", "@nodeMappings[name='Ship']/@style", "OctagonDescription"),
				fault("a type outside the subset", "tool:SetValue", "tool:CreateView", "@ownedTools[name='newShip']", "CreateView"),
				fault("an unknown namespace", "sirius/diagram/description/filter/1.1.0", "sirius/table/description/1.1.0", "/", "", "xsi:type=\"tool:CreateInstance\"", "xsi:type=\"filter:CreateInstance\""),
				fault("an unknown feature", "targetArrow=", "middleArrow=", DEFAULT + "/@edgeMappings[name='Line']/@style", "middleArrow"),
				fault("a value that is none", "InputFillClosedArrow", "FeatheredArrow", "@edgeMappings[name='Line']/@style", "FeatheredArrow"),
				fault("a dead path", "sourceMapping=\"{path @nodeMappings Quay}\"", "sourceMapping=\"{path @nodeMappings Pier}\"", "@edgeMappings[name='Line']", "Pier"),
				fault("a path to the wrong thing", "sourceMapping=\"{path @nodeMappings Quay}\"", "sourceMapping=\"{path @toolSections.0/@ownedTools rename}\"", DEFAULT + "/@edgeMappings[name='Line']", "DirectEditLabel"),
				fault("a missing mandatory attribute", " domainClass=\"harbour::Quay\"", "", DEFAULT + "/@nodeMappings[name='Quay']", "domainClass"),
				fault("an empty mandatory expression", "targetFinderExpression=\"feature:to\"", "targetFinderExpression=\"\"", DEFAULT + "/@edgeMappings[name='Line']", "targetFinderExpression"),
				fault("a missing mandatory child", "<mask mask=\"{0}\"/>", "", DEFAULT + "/@toolSections.0/@ownedTools[name='rename']", "mask"),
				fault("a missing colour", "<style targetArrow=\"InputFillClosedArrow\"><strokeColor {black}</style>", "<style/>", DEFAULT + "/@edgeMappings[name='Line']/@style", "strokeColor"),
				fault("an unknown system colour", "entries[name='black']\"/></style>\n</edgeMappings>", "entries[name='mauve']\"/></style>\n</edgeMappings>", DEFAULT + "/@edgeMappings[name='Line']/@style", "mauve"),
				fault("siblings of one name", "<edgeMappings name=\"Line\"", "<nodeMappings name=\"Ship\" domainClass=\"harbour::Ship\"/><edgeMappings name=\"Line\"", DEFAULT + "/@nodeMappings[name='Ship']", "same name"),
				fault("an unknown class", "harbour::Quay", "harbour::Pier", DEFAULT + "/@nodeMappings[name='Quay']", "harbour::Pier"),
				fault("an AQL expression", "service:isHeavy", "aql:self.tonnage > 100", DEFAULT + "/@nodeMappings[name='Ship']/@conditionnalStyles.0", "aql:"),
				fault("an OCL expression", "service:isHeavy", "ocl:true", "@conditionnalStyles.0", "ocl:"),
				fault("an Acceleo expression", "feature:quays", "[self.quays/]", DEFAULT + "/@nodeMappings[name='Quay']", "7.5"),
				fault("a feature path with dots", "feature:to", "feature:to.name", DEFAULT + "/@edgeMappings[name='Line']", "without dots"),
				fault("a variable that is not there", "service:isHeavy", "service:isHeavy(view)", "@conditionnalStyles.0", "\"view\""),
				fault("a variable outside its step", "featureName=\"name\" valueExpression=\"var:arg0\"", "featureName=\"name\" valueExpression=\"var:arg1\"", "@firstModelOperations", "\"arg1\""),
				fault("an abstract class to create", "typeName=\"harbour::Ship\"", "typeName=\"EObject\"", "@firstModelOperations", "abstract"),
				fault("a malformed mask", "mask mask=\"{0}\"", "mask mask=\"{zero}\"", "@ownedTools[name='rename']/@mask", "malformed"),
				fault("another version", "version=\"12.0.0.2017041100\"", "version=\"15.4.0.202401051836\"", "/", "15.4.0.202401051836"),
				fault("no version", " version=\"12.0.0.2017041100\"", "", "/", "no version"),
				fault("another root tag", "description:Group", "viewpoint:Group", "/", "spelt exactly", "xmlns:description=", "xmlns:viewpoint=\"http://www.eclipse.org/sirius/description/1.1.0\" xmlns:description="),
				fault("an edge without its source", " sourceFinderExpression=\"feature:from\"", "", DEFAULT + "/@edgeMappings[name='Line']", "sourceFinderExpression"),
				fault("another file", "href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/></style>\n</edgeMappings>", "href=\"http://example.org/colours.odesign#/\"/></style>\n</edgeMappings>", "@edgeMappings[name='Line']/@style", "neither in the file"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void faultsAreRefusedWithPathAndReason(String what, String file, String path, String reason) {
		SpecificationException refusal = assertThrows(SpecificationException.class, () -> new Odesign(file).read());
		assertTrue(refusal.faults().stream().anyMatch(fault -> fault.path().contains(path) && fault.reason().contains(reason)),
				what + " was refused with:\n" + refusal.getMessage());
	}

	@Test
	void theFileBeforeItWasDamagedIsSound() {
		assertDoesNotThrow(SOUND::diagram);
	}

	@Test
	void aDiagramWithoutDefaultLayerIsRefused() {
		Odesign file = Odesign.withLayer("").replacing("defaultLayer", "additionalLayers");
		SpecificationException refusal = assertThrows(SpecificationException.class, file::read);
		assertEquals(List.of(new SpecificationFault(DIAGRAM, "a DiagramDescription needs defaultLayer; add it")), refusal.faults());
	}

	@Test
	void aPathWithoutItsNameIsADeadPath() {
		Odesign file = SOUND.replacing(filled("{path @nodeMappings Ship}"), DEFAULT + "/@nodeMappings/@style");
		SpecificationException refusal = assertThrows(SpecificationException.class, file::read);
		assertTrue(refusal.getMessage().contains("nothing in the file has the path " + DEFAULT + "/@nodeMappings/@style"), refusal.getMessage());
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			a container in a list        | childrenPresentation="List"          | <subContainerMappings name="In" domainClass="harbour::Ship">{flat}</subContainerMappings> | holds nodes only
			a node in a stack            | childrenPresentation="VerticalStack" | <subNodeMappings name="In" domainClass="harbour::Ship">{square}</subNodeMappings> | holds containers only
			a stack in a stack           | childrenPresentation="VerticalStack" | <subContainerMappings name="In" domainClass="harbour::Ship" childrenPresentation="HorizontalStack">{flat}</subContainerMappings> | FreeForm or List only
			a border on a region         | childrenPresentation="HorizontalStack" | <subContainerMappings name="In" domainClass="harbour::Ship"><borderedNodeMappings name="On" domainClass="harbour::Ship"/>{flat}</subContainerMappings> | nothing on its border
			a name twice at other depths | label="Twice"                        | <subNodeMappings name="Quay" domainClass="harbour::Ship">{square}</subNodeMappings> | same name
			an unknown presentation      | childrenPresentation="Grid"          | <subNodeMappings name="In" domainClass="harbour::Ship">{square}</subNodeMappings> | Grid
			""")
	void containersThatSiriusDoesNotKnowAreRefused(String what, String attributes, String inside, String reason) {
		String flat = "<style xsi:type=\"style:FlatContainerStyleDescription\"><borderColor {black}<labelColor {black}<backgroundColor {black}<foregroundColor {black}</style>";
		Odesign file = Odesign.withLayer("<containerMappings name=\"Quay\" domainClass=\"harbour::Quay\" " + attributes + ">"
				+ inside.replace("{flat}", flat) + flat + "</containerMappings>");
		SpecificationException refusal = assertThrows(SpecificationException.class, file::read);
		assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
	}

	private static Arguments fault(String what, String part, String replacement, String path, String reason, String... more) {
		Odesign damaged = SOUND.replacing(filled(part), filled(replacement));
		for (int i = 0; i < more.length; i += 2) {
			damaged = damaged.replacing(filled(more[i]), filled(more[i + 1]));
		}
		return Arguments.of(what, damaged.text(), path, reason);
	}

	private static String filled(String part) {
		return new Odesign(part).text();
	}
}
