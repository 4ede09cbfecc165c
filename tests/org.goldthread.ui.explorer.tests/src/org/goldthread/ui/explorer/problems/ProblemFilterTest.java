package org.goldthread.ui.explorer.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.goldthread.model.GoldthreadFactory;
import org.goldthread.model.Risk;
import org.goldthread.rules.Finding;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.Severity;
import org.junit.jupiter.api.Test;

class ProblemFilterTest {

	private static final Rule RULE = RuleCatalogue.load().rule("GT-R01").orElseThrow();

	private final Finding finding = finding();

	@Test
	void withoutAFilterEverythingIsShown() {
		assertTrue(ProblemFilter.none().shows(finding));
	}

	@Test
	void everyWordHasToOccurInTheSentenceTheElementOrTheRule() {
		assertTrue(ProblemFilter.none().withWords(" flood gt-r01  EFFECT ").shows(finding));
	}

	@Test
	void oneMissingWordHides() {
		assertFalse(ProblemFilter.none().withWords("flood drought").shows(finding));
	}

	@Test
	void aSeverityThatIsSwitchedOffHides() {
		assertFalse(ProblemFilter.none().switched(RULE.severity()).shows(finding));
	}

	@Test
	void aSeverityThatIsSwitchedOnAgainShows() {
		assertTrue(ProblemFilter.none().switched(RULE.severity()).switched(RULE.severity()).shows(finding));
	}

	@Test
	void chosenCategoriesHideTheOthers() {
		assertFalse(ProblemFilter.none().switched("Something else").shows(finding));
	}

	@Test
	void aChosenCategoryIsShown() {
		assertTrue(ProblemFilter.none().switched("Something else").switched(RULE.category()).shows(finding));
	}

	@Test
	void blanksAloneAreNoFilter() {
		assertTrue(ProblemFilter.none().withWords("  ").isNone());
	}

	@Test
	void whatIsRememberedIsTheSameFilter() {
		ProblemFilter filter = ProblemFilter.none().withWords("flood").switched(Severity.INFO).switched(RULE.category());
		assertEquals(filter, ProblemFilter.remembered(filter.memory()));
	}

	@Test
	void aMemoryThatCannotBeReadHidesNothing() {
		assertEquals(ProblemFilter.none(), ProblemFilter.remembered(Map.of("hiddenSeverities", "DREADFUL")));
	}

	@Test
	void theSummaryTellsHowManyAreShown() {
		assertEquals("1 of 84 shown", ProblemFilter.none().withWords("flood").counted(1, 84));
	}

	@Test
	void withoutAFilterNothingIsSaidAboutHowManyAreShown() {
		assertEquals("", ProblemFilter.none().counted(84, 84));
	}

	@Test
	void nothingRememberedHidesNothing() {
		assertEquals(ProblemFilter.none(), ProblemFilter.remembered(Map.of()));
	}

	@Test
	void rulesAreFoundByTheirIdAndTheirWords() {
		assertEquals(List.of(RULE.id()), RuleCatalogue.load().rules().stream().filter(rule -> new SearchWords("gt-r01 EFFECT").occurIn(RuleWords.of(rule)))
				.map(Rule::id).toList());
	}

	private static Finding finding() {
		Risk risk = GoldthreadFactory.eINSTANCE.createRisk();
		risk.setName("Flood");
		return Finding.of(RULE, risk, risk.eClass().getEStructuralFeature("effect"), "Risk Flood has no effect.", "Write one.");
	}
}
