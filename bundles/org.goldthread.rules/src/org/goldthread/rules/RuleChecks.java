package org.goldthread.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Applies the rules that a portfolio leaves switched on to one element after the other. A rule that throws is left out from then on. */
final class RuleChecks {

	private final List<Rule> rules;
	private final PortfolioSettings settings;
	private final RuleContext context;
	private final Map<EClass, List<Rule>> rulesByClass = new HashMap<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<RuleFailure> failures = new ArrayList<>();
	private final Consumer<Finding> collector = this::collect;
	private int accepted;

	RuleChecks(RuleCatalogue catalogue, PortfolioSettings settings, RuleContext context) {
		this.settings = settings;
		this.context = context;
		rules = new ArrayList<>(catalogue.rules().stream().filter(settings::isEnabled).toList());
	}

	void check(EObject element) {
		for (Rule rule : rulesByClass.computeIfAbsent(element.eClass(), this::rulesFor)) {
			try {
				rule.check(element, context, collector);
			} catch (RuntimeException cause) {
				failures.add(new RuleFailure(rule, element, cause));
				rules.remove(rule);
				rulesByClass.clear();
			}
		}
	}

	Findings findings() {
		return new Findings(findings, accepted, failures);
	}

	private void collect(Finding finding) {
		if (settings.isAccepted(finding)) {
			accepted++;
		} else {
			findings.add(finding.withSeverity(settings.severityOf(finding)));
		}
	}

	private List<Rule> rulesFor(EClass type) {
		return rules.stream().filter(rule -> rule.target().isSuperTypeOf(type)).toList();
	}
}
