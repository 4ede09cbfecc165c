package org.goldthread.viewpoint.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.goldthread.viewpoint.sample.Odesign;
import org.goldthread.viewpoint.specification.SpecificationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tools that Sirius would run in a way that nobody meant, or that work on views, are refused. */
class RefusedToolTest {

	private static final String STEP = "<initialOperation><firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"var:element\"/></initialOperation>";
	private static final String CLICK = tool("tools:DoubleClickDescription", "open", "mappings=\"{path @nodeMappings Ship}\"",
			"<element name=\"element\"/><elementView name=\"elementView\"/>" + STEP);
	private static final String MENU = tool("tool:ToolDescription", "menu", "",
			"<element name=\"element\"/><elementView name=\"elementView\"/>" + STEP);
	private static final String RENAME = tool("tools:DirectEditLabel", "rename", "", "<mask mask=\"{0}\"/>" + STEP.replace("var:element", "var:0"));

	static Stream<Arguments> faults() {
		return Stream.of(
				fault("a double click in the context of the view", CLICK.replace("var:element", "var:self"), "start with a ChangeContext to var:element"),
				fault("a double click that asks the view", CLICK.replace("var:element", "service:east"), "start with a ChangeContext to var:element"),
				fault("two double clicks for one mapping", CLICK + CLICK.replace("name=\"open\"", "name=\"other\""), "leave one out"),
				fault("a variable computed from a view",
						MENU.replace("<elementView name=\"elementView\"/>", "<elementView name=\"elementView\">" + computed() + "</elementView>"),
						"compute it from the variable of the element"),
				fault("a variable that asks users",
						MENU.replace("<element name=\"element\"/>", "<element name=\"element\">" + computed().replace("AcceleoVariable",
								"SelectModelElementVariable") + "</element>"), "SelectModelElementVariable"),
				fault("a step that makes views", MENU.replace("tool:ChangeContext", "tools:CreateView"), "CreateView"),
				fault("a step that deletes views", MENU.replace("tool:ChangeContext", "tool:DeleteView"), "DeleteView"),
				fault("a filter of tools", MENU.replace("<element ", "<filters precondition=\"true\"/><element "), "filters"),
				fault("parts of a mask that touch", RENAME.replace("{0}", "{0}{1}"), "put something there to tell them apart by"),
				fault("a mask without numbers", RENAME.replace("{0}", "{name}").replace("var:0", "feature:eContainer"), "number its parts from {0}"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void faultsAreRefusedWithReason(String what, Odesign file, String reason) {
		SpecificationException refusal = assertThrows(SpecificationException.class, file::read);
		assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
		assertEquals(1, refusal.faults().size(), refusal.getMessage());
	}

	@Test
	void theToolsBeforeTheyWereDamagedAreSound() {
		assertEquals("Sea map", file(CLICK + MENU + RENAME).diagram().name());
	}

	private static Arguments fault(String what, String tools, String reason) {
		return Arguments.of(what, file(tools), reason);
	}

	private static Odesign file(String tools) {
		return Odesign.withLayer("<nodeMappings name=\"Ship\" domainClass=\"harbour::Ship\">{square}</nodeMappings><toolSections name=\"Tools\">"
				+ tools + "</toolSections>");
	}

	private static String computed() {
		return "<subVariables xsi:type=\"tool:AcceleoVariable\" name=\"loud\" computationExpression=\"service:shout\"/>";
	}

	private static String tool(String type, String name, String attributes, String children) {
		return "<ownedTools xsi:type=\"" + type + "\" name=\"" + name + "\" " + attributes + ">" + children + "</ownedTools>";
	}
}
