package org.goldthread.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;

/** Applies the rules that a portfolio leaves switched on. A rule that throws is left out from then on. */
final class RuleChecks {

	private final List<Rule> own;
	private final List<Rule> wide;
	private final PortfolioSettings settings;
	private final Map<EClass, List<Rule>> rulesByClass = new HashMap<>();
	private final Findings findings;

	RuleChecks(RuleCatalogue catalogue, PortfolioSettings settings, Findings findings) {
		this.settings = settings;
		this.findings = findings;
		own = new ArrayList<>();
		wide = new ArrayList<>();
		catalogue.rules().stream().filter(settings::isEnabled)
				.forEach(rule -> (rule.target() == Literals.PORTFOLIO ? wide : own).add(rule));
	}

	/** Whether any rule is about the elements of a class. */
	boolean hasRules(EClass type) {
		return !rulesOf(type).isEmpty();
	}

	/** Checks one element alone. */
	void check(EObject element, RuleContext context) {
		Collector collector = new Collector();
		for (Rule rule : rulesOf(element.eClass())) {
			apply(rule, element, context, collector, own);
		}
		findings.replaceOwn(element, collector.found(), collector.accepted);
	}

	/** Begins to check the portfolio as a whole; each run is one step, and true says that it was the last. */
	BooleanSupplier checkWhole(Portfolio portfolio, RuleContext context) {
		Collector collector = new Collector();
		Iterator<Rule> rules = List.copyOf(wide).iterator();
		return () -> {
			if (rules.hasNext()) {
				apply(rules.next(), portfolio, context, collector, wide);
				return false;
			}
			findings.replaceWide(collector.found(), collector.accepted);
			return true;
		};
	}

	private void apply(Rule rule, EObject element, RuleContext context, Collector collector, List<Rule> among) {
		try {
			rule.check(element, context, collector);
		} catch (RuntimeException cause) {
			findings.add(new RuleFailure(rule, element, cause));
			among.remove(rule);
			rulesByClass.clear();
		}
	}

	private List<Rule> rulesOf(EClass type) {
		return rulesByClass.computeIfAbsent(type, this::rulesFor);
	}

	private List<Rule> rulesFor(EClass type) {
		return own.stream().filter(rule -> rule.target().isSuperTypeOf(type)).toList();
	}

	/** Takes the findings of one check, with the severities and acceptances of the portfolio. */
	private final class Collector implements Consumer<Finding> {

		private List<Finding> found = List.of();
		private int accepted;

		@Override
		public void accept(Finding finding) {
			if (settings.isAccepted(finding)) {
				accepted++;
				return;
			}
			if (found.isEmpty()) {
				found = new ArrayList<>(2);
			}
			found.add(finding.withSeverity(settings.severityOf(finding)));
		}

		List<Finding> found() {
			return found;
		}
	}
}
