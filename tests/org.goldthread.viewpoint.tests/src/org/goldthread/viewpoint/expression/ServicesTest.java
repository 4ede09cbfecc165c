package org.goldthread.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.goldthread.viewpoint.sample.Harbour;
import org.goldthread.viewpoint.sample.HarbourServices;
import org.goldthread.viewpoint.sample.OtherServices;
import org.goldthread.viewpoint.sample.Wreck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Java services are found and called. */
class ServicesTest {

	private final Interpreter interpreter = new Interpreter(List.of(HarbourServices.class.getName(), OtherServices.class.getName()),
			ServiceClasses.of(getClass().getClassLoader()));
	private final EObject port = Harbour.port();
	private final Scope scope = Scope.of(port);

	@Test
	void theContextIsTheFirstArgument() {
		assertEquals("PORT", value("service:shout", scope));
	}

	@Test
	void aVariableCanBeTheReceiver() {
		assertEquals("ANN", value("service:ship.shout", scope.with("ship", Harbour.named(port, "Ann"))));
	}

	@Test
	void variablesAreFurtherArguments() {
		assertEquals(14, value("service:twice(n)", scope.with("n", 7)));
	}

	@Test
	void theFirstClassWithAFittingMethodWins() {
		assertEquals("PORT", value("service:shout()", scope));
	}

	@Test
	void laterClassesAreSearchedToo() {
		assertEquals("port", value("service:whisper", scope));
	}

	@Test
	void oneInstanceServesAllCalls() {
		value("service:countCalls", scope);
		assertEquals(2, value("service:countCalls", scope));
	}

	@Test
	void anArgumentThatDoesNotFitFindsNoService() {
		EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:twice(n)", scope.with("n", "seven")));
		assertTrue(failure.getMessage().contains("(Harbour, String)"), failure.getMessage());
	}

	@Test
	void aMethodWhoseFirstParameterIsNoElementIsNoService() {
		assertThrows(EvaluationException.class, () -> value("service:noService", scope));
	}

	@Test
	void aReceiverThatIsNoElementFails() {
		assertThrows(EvaluationException.class, () -> value("service:n.shout", scope.with("n", 7)));
	}

	@Test
	void aServiceThatThrowsFailsWithItsReason() {
		EvaluationException failure = assertThrows(EvaluationException.class, () -> value("service:failing", scope));
		assertTrue(failure.getMessage().contains("the tide is out"), failure.getMessage());
	}

	@Test
	void aMissingClassIsNamedWhenAServiceIsNotFound() {
		Interpreter lacking = new Interpreter(List.of("org.example.Absent"), ServiceClasses.of(getClass().getClassLoader()));
		EvaluationException failure = assertThrows(EvaluationException.class,
				() -> lacking.value(ExpressionParser.parse("service:shout"), scope));
		assertTrue(failure.getMessage().contains("org.example.Absent"), failure.getMessage());
	}

	@Test
	void collectionsKeepTheElementsOnly() throws Exception {
		assertEquals(List.of(port), interpreter.elements(ExpressionParser.parse("service:mixed"), scope));
	}

	@Test
	void aClassThatBreaksWhenItIsLoadedIsNamed() throws Exception {
		Interpreter broken = new Interpreter(List.of(Wreck.class.getName()), ServiceClasses.of(getClass().getClassLoader()));
		EvaluationException failure = assertThrows(EvaluationException.class,
				() -> broken.value(ExpressionParser.parse("service:shout"), scope));
		assertTrue(failure.getMessage().contains("Wreck cannot be loaded"), failure.getMessage());
	}

	@Test
	void aBrokenClassLeavesTheOthersAlone() throws Exception {
		Interpreter interpreter = new Interpreter(List.of(Wreck.class.getName(), OtherServices.class.getName()),
				ServiceClasses.of(getClass().getClassLoader()));
		assertEquals("port", interpreter.value(ExpressionParser.parse("service:whisper"), scope));
	}

	@Test
	void aValueThatCannotBeReadFailsAsConditionAndAsText() throws Exception {
		Expression unreadable = ExpressionParser.parse("service:unreadable");
		EvaluationException failure = assertThrows(EvaluationException.class, () -> interpreter.text(unreadable, scope));
		assertTrue(failure.getMessage().contains("fog"), failure.getMessage());
		assertThrows(EvaluationException.class, () -> interpreter.condition(unreadable, scope));
	}

	@Test
	void aCollectionThatCannotBeReadFails() throws Exception {
		Expression unreadable = ExpressionParser.parse("service:unreadableList");
		assertThrows(EvaluationException.class, () -> interpreter.elements(unreadable, scope));
	}

	@Test
	void aServiceSaysWhyItRefuses() throws Exception {
		assertEquals(Permission.refused("Port leads nowhere but to Port"),
				interpreter.permission(ExpressionParser.parse("service:a.isOther(b)"), scope.with("a", port).with("b", port), "no"));
	}

	@Test
	void aRefusedPermissionIsAConditionThatDoesNotHold() throws Exception {
		assertFalse(interpreter.condition(ExpressionParser.parse("service:a.isOther(b)"), scope.with("a", port).with("b", port)));
	}

	@Test
	void aPermissionReadsAsSiriusReadsIt() {
		assertEquals(List.of("true", "false"), List.of(Permission.GRANTED.toString(), Permission.refused("it rains").toString()));
	}

	@Test
	void aRefusalNeedsAReason() {
		assertThrows(IllegalArgumentException.class, () -> Permission.refused(""));
	}

	@ParameterizedTest
	@CsvSource({ "false, otherwise", "true, ''", "service:nothing, otherwise", "var:self, ''" })
	void aConditionThatDoesNotHoldIsRefusedInTheWordsOfThePlace(String condition, String refusal) throws Exception {
		assertEquals(refusal, interpreter.permission(ExpressionParser.parse(condition), scope, "otherwise").refusal());
	}

	private Object value(String expression, Scope in) {
		try {
			return interpreter.value(ExpressionParser.parse(expression), in);
		} catch (ExpressionSyntaxException malformed) {
			throw new AssertionError(malformed);
		}
	}
}
