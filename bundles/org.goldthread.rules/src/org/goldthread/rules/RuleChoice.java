package org.goldthread.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.goldthread.model.Portfolio;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.SeverityChoice;

/**
 * How one rule is used: on or off, how grave, with which parameters.
 *
 * @param enabled whether the rule is checked
 * @param severity severity of its findings in place of its own
 * @param parameters values by the names of the rule's parameters; those that are missing have their standard values
 */
public record RuleChoice(boolean enabled, SeverityChoice severity, Map<String, Integer> parameters) {

	/** The rule as it comes. */
	public static final RuleChoice AS_DEFINED = new RuleChoice(true, SeverityChoice.AS_DEFINED, Map.of());

	/** Keeps the parameters as they are now. */
	public RuleChoice {
		parameters = Map.copyOf(parameters);
	}

	/** How a portfolio uses a rule. Parameters that the rule does not have, or whose limits forbid the value, are left out. */
	public static RuleChoice of(Portfolio portfolio, Rule rule) {
		List<RuleSetting> settings = RuleSettingEdit.settings(portfolio, rule.id());
		if (settings.isEmpty()) {
			return AS_DEFINED;
		}
		RuleSetting setting = settings.get(settings.size() - 1);
		return new RuleChoice(setting.isEnabled(), setting.getSeverity(), parameters(rule, setting.getParameters()));
	}

	/** The value of a parameter of the rule. */
	public int value(RuleParameter parameter) {
		return parameters.getOrDefault(parameter.name(), parameter.standard());
	}

	/**
	 * The same without values that are standard for {@code rule}.
	 *
	 * @throws IllegalArgumentException with one sentence when the rule has no such parameter, or does not allow its value
	 */
	public RuleChoice checkedFor(Rule rule) {
		Map<String, Integer> deviating = new LinkedHashMap<>();
		parameters.forEach((name, value) -> {
			RuleParameter parameter = parameter(rule, name).orElseThrow(() -> new IllegalArgumentException(
					"Rule " + rule.id() + " has no parameter " + name + "."));
			if (!parameter.allows(value)) {
				throw new IllegalArgumentException(parameter.title() + " of rule " + rule.id() + " must lie between "
						+ parameter.least() + " and " + parameter.greatest() + " " + parameter.unit() + ", not at " + value + ".");
			}
			if (value != parameter.standard()) {
				deviating.put(name, value);
			}
		});
		return new RuleChoice(enabled, severity, deviating);
	}

	private static Map<String, Integer> parameters(Rule rule, Collection<String> written) {
		Map<String, Integer> values = new LinkedHashMap<>();
		for (RuleParameter parameter : rule.parameters()) {
			written.stream().filter(each -> each.startsWith(parameter.name() + "=")).map(each -> each.substring(each.indexOf('=') + 1).strip())
					.filter(each -> each.matches("-?[0-9]{1,9}")).map(Integer::valueOf).filter(parameter::allows).findFirst()
					.ifPresent(value -> values.put(parameter.name(), value));
		}
		return values;
	}

	private static Optional<RuleParameter> parameter(Rule rule, String name) {
		return rule.parameters().stream().filter(parameter -> parameter.name().equals(name)).findFirst();
	}
}
