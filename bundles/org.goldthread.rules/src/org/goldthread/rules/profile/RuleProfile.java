package org.goldthread.rules.profile;

import java.util.LinkedHashMap;
import java.util.Map;

import org.goldthread.model.Portfolio;
import org.goldthread.model.SeverityChoice;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleChoice;
import org.goldthread.rules.RuleSettingEdit;

/**
 * A named choice of rules, severities and parameters that can be kept in a file and used for many portfolios.
 *
 * @param name what users call it, one line, never blank
 * @param othersOn whether rules without a choice of their own are checked
 * @param choices how rules are used, by their ids
 */
public record RuleProfile(String name, boolean othersOn, Map<String, RuleChoice> choices) {

	private static final RuleChoice OFF = new RuleChoice(false, SeverityChoice.AS_DEFINED, Map.of());

	/** Keeps the choices as they are now. */
	public RuleProfile {
		choices = Map.copyOf(choices);
	}

	/** How a portfolio uses the rules of a catalogue: every rule is on unless the portfolio switches it off. */
	public static RuleProfile of(String name, Portfolio portfolio, RuleCatalogue catalogue) {
		Map<String, RuleChoice> choices = new LinkedHashMap<>();
		for (Rule rule : catalogue.rules()) {
			RuleChoice choice = RuleChoice.of(portfolio, rule).checkedFor(rule);
			if (!choice.equals(RuleChoice.AS_DEFINED)) {
				choices.put(rule.id(), choice);
			}
		}
		return new RuleProfile(name, true, choices);
	}

	/** How a rule is used. */
	public RuleChoice choice(Rule rule) {
		return choices.getOrDefault(rule.id(), othersOn ? RuleChoice.AS_DEFINED : OFF);
	}

	/**
	 * The edit that makes a portfolio use every rule of a catalogue as this profile says, in place of what it says itself. Accepted
	 * findings stay accepted. Run on a portfolio that is only read, its change applies the profile to one check.
	 */
	public Edit appliedTo(Portfolio portfolio, RuleCatalogue catalogue) {
		Map<Rule, RuleChoice> chosen = new LinkedHashMap<>();
		catalogue.rules().forEach(rule -> chosen.put(rule, choice(rule)));
		return Edit.of("Use rule profile " + name, RuleSettingEdit.of(portfolio, chosen).change());
	}
}
