package org.goldthread.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.goldthread.document.DocumentException;
import org.goldthread.document.DocumentSettings;
import org.goldthread.document.PortfolioDocument;
import org.goldthread.model.Element;
import org.goldthread.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the papers of September 2018 leave open is found in the example. */
class ExampleGapsTest {

	private final Findings findings = new RuleRunner(RuleCatalogue.load(), RuleTrial.clock()).run(example());

	@ParameterizedTest
	@CsvSource({ "OPT1, GT-Q04", "COST-01, GT-C07", "COST-01, GT-C02", "SAV-01, GT-C01", "SC1, GT-G03", "SC2, GT-G03", "SC3, GT-G03",
			"SC4, GT-G03", "SC5, GT-G03", "SC6, GT-G03", "SC7, GT-G03", "DEC-04, GT-G01", "ST1, GT-S16", "DP8, GT-T01", "DEP-01, GT-D01",
			"DEP-01, GT-D08", "DEP-16, GT-D04", "PG2, GT-I07", "OPT2, GT-I07", "RE-02, GT-G04" })
	void theGapIsFound(String reference, String rule) {
		assertTrue(elementsOf(rule).contains(reference), rule + " is found on " + elementsOf(rule));
	}

	@Test
	void supportFromScrutinyNeedsNoAnswer() {
		assertFalse(elementsOf("GT-G03").contains("SC8"));
	}

	@Test
	void everyFindingSaysWhatToDoNext() {
		assertEquals(List.of(), findings.all().stream().filter(finding -> finding.advice().isBlank()).toList());
	}

	@Test
	void noRuleBreaksDown() {
		assertEquals(List.of(), findings.failures());
	}

	private Set<String> elementsOf(String rule) {
		return findings.all().stream().filter(finding -> finding.rule().id().equals(rule)).map(Finding::element)
				.filter(Element.class::isInstance).map(element -> ((Element) element).getReference()).collect(Collectors.toSet());
	}

	private static Portfolio example() {
		Path file = Path.of(System.getProperty("goldthread.root", "../.."), "examples", "oxfordshire-2018.goldthread");
		try {
			return PortfolioDocument.open(file, DocumentSettings.headless()).portfolio();
		} catch (DocumentException e) {
			throw new AssertionError(e);
		}
	}
}
