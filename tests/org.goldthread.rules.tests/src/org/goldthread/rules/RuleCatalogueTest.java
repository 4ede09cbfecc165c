package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {

	@Test
	void theShippedRulesAreFoundOnAPlainClassPath() {
		assertTrue(RuleCatalogue.load().rules().stream().map(Rule::id).toList()
				.containsAll(List.of("GT-O01", "GT-S01", "GT-R01", "GT-P01", "GT-I01")));
	}

	@Test
	void anIdThatIsNotKnownIsNotThere() {
		assertEquals(Optional.empty(), RuleCatalogue.load().rule("GT-X99"));
	}

	@Test
	void twoRulesWithOneIdAreRefused() {
		Rule rule = RuleCatalogue.load().rules().get(0);

		assertThrows(IllegalArgumentException.class, () -> new RuleCatalogue(List.of(rule, rule)));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyIdHasTheSameForm(Rule rule) {
		assertTrue(rule.id().matches("GT-[A-Z][0-9]{2}"), rule.id());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleExplainsItselfInSentences(Rule rule) {
		assertTrue(rule.explanation().endsWith("."), rule.explanation());
	}

	static List<Rule> rules() {
		return RuleCatalogue.load().rules();
	}
}
