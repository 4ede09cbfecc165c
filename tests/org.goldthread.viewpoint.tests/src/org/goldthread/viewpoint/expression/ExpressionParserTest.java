package org.goldthread.viewpoint.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How expressions are read. */
class ExpressionParserTest {

	@Test
	void aPrefixMakesAVariable() throws Exception {
		assertEquals(new Expression.Variable("arg0"), ExpressionParser.parse("var:arg0"));
	}

	@Test
	void aPrefixMakesAFeature() throws Exception {
		assertEquals(new Expression.Feature("name"), ExpressionParser.parse("feature:name"));
	}

	@Test
	void aServiceHasTheContextAsItsReceiver() throws Exception {
		assertEquals(new Expression.Service("service:label", Optional.empty(), "label", List.of()), ExpressionParser.parse("service:label"));
	}

	@Test
	void aServiceTakesAReceiverAndArguments() throws Exception {
		assertEquals(new Expression.Service("service:a.isOther(b, c)", Optional.of("a"), "isOther", List.of("b", "c")),
				ExpressionParser.parse("service:a.isOther(b, c)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "10", "New ship", "http://example.org", "variable:x", "[open]" })
	void otherTextStandsForItself(String text) throws Exception {
		assertEquals(new Expression.Literal(text), ExpressionParser.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "aql:self.name", "ocl:self.name", "[self.name/]" })
	void otherLanguagesAreRefused(String text) {
		assertThrows(ExpressionSyntaxException.class, () -> ExpressionParser.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "var:", "var:a b", "feature:berth.name", "feature:", "service:", "service:a.b.c", "service:f(1+2)",
			"service:f(a,)", "service:f(a" })
	void malformedExpressionsAreRefused(String text) {
		assertInstanceOf(ExpressionSyntaxException.class, assertThrows(Exception.class, () -> ExpressionParser.parse(text)));
	}
}
