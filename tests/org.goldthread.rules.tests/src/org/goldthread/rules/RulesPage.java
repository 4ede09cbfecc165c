package org.goldthread.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.goldthread.model.Concept;

/** The page of the manual that lists all rules, written from the rules themselves. */
final class RulesPage {

	private static final String START = """
			# Rules

			Every rule that Goldthread checks a portfolio against. `goldthread validate FILE` prints what they find, the Problems view
			shows it while you work. A portfolio may switch a rule off, give it another severity, or accept a finding with a reason
			until a day; a fix never invents a fact, it asks. Placeholders, which stand for content that a source holds and we do not,
			are not faulted for being empty.

			This page is written from the rules; a test keeps it so.
			""";

	private RulesPage() {
	}

	static String of(RuleCatalogue catalogue) {
		Map<String, StringBuilder> sections = new LinkedHashMap<>();
		for (Rule rule : catalogue.rules()) {
			sections.computeIfAbsent(rule.category(), category -> new StringBuilder("\n## " + category + "\n")).append(entry(rule));
		}
		return START + String.join("", sections.values());
	}

	private static String entry(Rule rule) {
		return String.join("\n", List.of("", "### " + rule.id() + " " + rule.title(), "",
				"Severity: " + rule.severity().word() + ". Checks every " + Concept.of(rule.target()).labelInSentence()
						+ ".",
				"", rule.explanation(), "", "Source: " + rule.source(), ""));
	}
}
