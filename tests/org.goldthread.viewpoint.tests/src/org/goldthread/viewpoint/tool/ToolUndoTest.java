package org.goldthread.viewpoint.tool;

import static org.goldthread.testing.portfolio.PortfolioBuilder.aPortfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.goldthread.model.GoldthreadPackage;
import org.goldthread.model.Portfolio;
import org.goldthread.model.PortfolioResource;
import org.goldthread.model.edit.EditStack;
import org.goldthread.viewpoint.expression.ServiceClasses;
import org.goldthread.viewpoint.reading.SpecificationReader;
import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.DiagramSpecification;
import org.goldthread.viewpoint.specification.ElementTool;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.goldthread.viewpoint.view.DiagramEvaluator;
import org.goldthread.viewpoint.view.NodeView;
import org.junit.jupiter.api.Test;

/** A tool is one step of undo, or nothing at all. */
class ToolUndoTest {

	private static final String LAYER = """
			<nodeMappings name="Whole" semanticCandidatesExpression="var:self" domainClass="goldthread::Portfolio">{square}</nodeMappings>
			<toolSections name="Tools">
			  <ownedTools xsi:type="tool:ToolDescription" name="start" label="Start">
			    <element name="element"/><elementView name="elementView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Begun">
			        <subModelOperations xsi:type="tool:CreateInstance" typeName="goldthread::Role" referenceName="roles"/>
			        <subModelOperations xsi:type="tool:CreateInstance" typeName="goldthread::Role" referenceName="roles"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			  <ownedTools xsi:type="tool:ToolDescription" name="stumble" label="Stumble">
			    <element name="element"/><elementView name="elementView"/>
			    <initialOperation>
			      <firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Half done">
			        <subModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:roles"/>
			      </firstModelOperations>
			    </initialOperation>
			  </ownedTools>
			</toolSections>
			""";

	private final PortfolioResource resource = aPortfolio().inResource();
	private final Portfolio portfolio = resource.portfolio().orElseThrow();
	private final EditStack edits = new EditStack(resource.changeHub());
	private final DiagramEvaluator evaluator = new DiagramEvaluator(ServiceClasses.NONE);
	private final DiagramSpecification diagram = diagram();
	private final DiagramTools tools = new DiagramTools(evaluator, diagram, portfolio);
	private final String name = portfolio.getName();

	@Test
	void allStepsAreOneStepOfUndo() {
		run(0);
		assertEquals(List.of("Begun", 2), List.of(portfolio.getName(), portfolio.getRoles().size()));
		edits.undo();
		assertEquals(List.of(name, 0), List.of(portfolio.getName(), portfolio.getRoles().size()));
	}

	@Test
	void aToolThatFailsInTheMiddleLeavesNothing() {
		assertThrows(ToolException.class, () -> run(1));
		assertEquals(List.of(name, Optional.empty()), List.of(portfolio.getName(), edits.undoLabel()));
	}

	private void run(int index) {
		ElementTool tool = tools.menus().get(0).tools().get(index);
		NodeView whole = evaluator.evaluate(diagram, portfolio, Set.of(), Set.of()).nodes().get(0);
		edits.apply(tools.run(tool, whole, link -> {
		}));
	}

	private static DiagramSpecification diagram() {
		String file = Odesign.withLayer(LAYER).text().replace("harbour::Harbour", "goldthread::Portfolio");
		try {
			return new SpecificationReader(List.of(GoldthreadPackage.eINSTANCE))
					.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))).diagrams().get(0);
		} catch (IOException | SpecificationException refused) {
			throw new AssertionError(refused);
		}
	}
}
