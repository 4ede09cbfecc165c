package org.goldthread.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.goldthread.model.Concept;

/** The page of the manual that lists all rules, written from the rules themselves. */
final class RulesPage {

	private static final String START = """
			# Rules

			Every rule that Goldthread checks a portfolio against. `goldthread validate FILE` prints what they find, the Problems view
			shows it while you work. A portfolio may switch a rule off, give it another severity, or accept a finding with a reason
			until a day; a fix never invents a fact, it asks. Placeholders, which stand for content that a source holds and we do not,
			are not faulted for being empty. What counts as late is judged by the day that the portfolio stands for, or by today where
			it states none.

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
						+ "." + parameters(rule),
				"", rule.explanation(), "", "Source: " + rule.source(), ""));
	}

	private static String parameters(Rule rule) {
		return rule.parameters().stream().map(each -> " " + each.title() + " (`" + each.name() + "`): " + each.standard() + " " + each.unit()
				+ ", from " + each.least() + " to " + each.greatest() + ".").collect(Collectors.joining());
	}
}
