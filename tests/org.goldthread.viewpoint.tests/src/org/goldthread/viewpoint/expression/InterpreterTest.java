package org.goldthread.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What expressions without services give, and how values become what a place needs. */
class InterpreterTest {

	private final Interpreter interpreter = new Interpreter(List.of(), ServiceClasses.NONE);
	private final EObject port = Harbour.port();
	private final EObject ann = Harbour.named(port, "Ann");
	private final Scope scope = Scope.of(ann);

	@Test
	void selfIsTheContext() throws Exception {
		assertSame(ann, interpreter.value(ExpressionParser.parse("var:self"), scope));
	}

	@Test
	void aVariableHasItsValue() throws Exception {
		assertEquals(7, interpreter.value(ExpressionParser.parse("var:x"), scope.with("x", 7)));
	}

	@Test
	void anUnknownVariableFails() {
		assertThrows(EvaluationException.class, () -> interpreter.value(ExpressionParser.parse("var:y"), scope));
	}

	@Test
	void anUnknownFeatureFails() {
		assertThrows(EvaluationException.class, () -> interpreter.value(ExpressionParser.parse("feature:depth"), scope));
	}

	@Test
	void aFeatureHasItsValue() throws Exception {
		assertEquals(900, interpreter.value(ExpressionParser.parse("feature:tonnage"), scope));
	}

	@Test
	void theContainerIsAPseudoFeature() throws Exception {
		assertSame(port, interpreter.value(ExpressionParser.parse("feature:eContainer"), scope));
	}

	@ParameterizedTest
	@CsvSource({ "feature:eContents,6", "feature:eAllContents,6", "feature:ships,3", "feature:eContainer,0", "feature:eClass,1",
			"feature:name,0", "some text,0" })
	void collectionsKeepObjectsOnly(String expression, int size) throws Exception {
		assertEquals(size, interpreter.elements(ExpressionParser.parse(expression), Scope.of(port)).size());
	}

	@Test
	void crossReferencesAreAPseudoFeature() throws Exception {
		assertEquals(List.of(Harbour.named(port, "East")), interpreter.elements(ExpressionParser.parse("feature:eCrossReferences"), scope));
	}

	@ParameterizedTest
	@CsvSource({ "true,true", "TRUE,true", "false,false", "yes,false", "1,false" })
	void aLiteralIsTrueOnlyWhenItSaysSo(String text, boolean holds) throws Exception {
		assertEquals(holds, interpreter.condition(ExpressionParser.parse(text), scope));
	}

	@ParameterizedTest
	@ValueSource(strings = { "feature:name", "feature:tonnage", "feature:berth", "feature:eContents" })
	void anyOtherValueIsTrue(String expression) throws Exception {
		assertTrue(interpreter.condition(ExpressionParser.parse(expression), scope));
	}

	@Test
	void noValueIsFalse() throws Exception {
		assertFalse(interpreter.condition(ExpressionParser.parse("feature:berth"), Scope.of(Harbour.named(port, "Cyd"))));
	}

	@Test
	void theTextFalseIsFalse() throws Exception {
		assertFalse(interpreter.condition(ExpressionParser.parse("var:x"), scope.with("x", "false")));
	}

	@Test
	void noValueIsNoText() throws Exception {
		assertEquals("", interpreter.text(ExpressionParser.parse("var:x"), scope.with("x", null)));
	}

	@Test
	void aLiteralStandsForTheContextWhereAnElementIsNeeded() throws Exception {
		assertEquals(Optional.of(ann), interpreter.element(ExpressionParser.parse("anything"), scope));
	}

	@Test
	void aCollectionIsNoElement() throws Exception {
		assertEquals(Optional.empty(), interpreter.element(ExpressionParser.parse("feature:ships"), Scope.of(port)));
	}

	@ParameterizedTest
	@CsvSource({ "12,12", "-1,-1", "feature:tonnage,900" })
	void numbersAreParsed(String expression, int number) throws Exception {
		assertEquals(OptionalInt.of(number), interpreter.number(ExpressionParser.parse(expression), scope));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "many", "feature:name" })
	void whatIsNoWholeNumberIsNone(String expression) throws Exception {
		assertEquals(OptionalInt.empty(), interpreter.number(ExpressionParser.parse(expression), scope));
	}
}
