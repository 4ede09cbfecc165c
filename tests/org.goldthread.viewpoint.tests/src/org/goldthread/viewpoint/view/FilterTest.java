package org.goldthread.viewpoint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.Odesign;
import org.junit.jupiter.api.Test;

/** What filters hide. */
class FilterTest {

	private static final String LAYER = """
			<nodeMappings name="Ship" semanticCandidatesExpression="feature:ships" domainClass="harbour::Ship">{square}</nodeMappings>
			<nodeMappings name="Quay" semanticCandidatesExpression="feature:quays" domainClass="harbour::Quay">{square}</nodeMappings>
			<edgeMappings name="Berth" sourceMapping="{path @nodeMappings Ship}" targetMapping="{path @nodeMappings Quay}" targetFinderExpression="feature:berth">
			  <style><strokeColor {black}</style>
			</edgeMappings>""";
	private final EObject port = Harbour.port();

	@Test
	void aFilterThatIsSwitchedOffHidesNothing() {
		assertEquals(List.of(5, 2), sizes("Ship", "semanticConditionExpression=\"service:isHeavy\"", Set.of()));
	}

	@Test
	void aConditionKeepsVisible() {
		assertEquals(List.of(3, 1), sizes("Ship", "semanticConditionExpression=\"service:isHeavy\"", Set.of("Calm")));
	}

	@Test
	void withoutConditionAllViewsOfTheMappingHide() {
		assertEquals(List.of(2, 0), sizes("Ship", "", Set.of("Calm")));
	}

	@Test
	void edgesHideWithTheirEnds() {
		assertEquals(List.of(3, 0), sizes("Quay", "", Set.of("Calm")));
	}

	private List<Integer> sizes(String mapping, String attributes, Set<String> active) {
		Odesign file = Odesign.withLayer(LAYER).withBefore("<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"Calm\">"
				+ "<filters xsi:type=\"filter:MappingFilter\" mappings=\"{path @nodeMappings " + mapping + "}\" " + attributes + "/></filters>");
		DiagramContents contents = Odesign.evaluator().evaluate(file.diagram(), port, Set.of(), active);
		return List.of(contents.nodes().size(), contents.edges().size());
	}
}
