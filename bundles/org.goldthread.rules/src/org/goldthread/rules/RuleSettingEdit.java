package org.goldthread.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.goldthread.model.Elements;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Portfolio;
import org.goldthread.model.RuleSetting;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.SetFeature;

/** Stores in a portfolio how it uses rules. */
public final class RuleSettingEdit {

	private RuleSettingEdit() {
	}

	/**
	 * The edit that makes a portfolio use rules as chosen; one that is used as it comes needs no entry and gets none. Entries of
	 * other rules stay.
	 *
	 * @throws IllegalArgumentException with one sentence when a rule does not have a parameter, or does not allow its value
	 */
	public static Edit of(Portfolio portfolio, Map<Rule, RuleChoice> choices) {
		List<Change> changes = choices.entrySet().stream()
				.map(choice -> new Change(choice.getKey(), choice.getValue().checkedFor(choice.getKey()))).toList();
		String what = changes.size() == 1 ? changes.get(0).rule().id() + " " + changes.get(0).rule().title() : Words.count(changes.size(), "rule");
		return Edit.of("Change the settings of " + what, () -> changes.forEach(change -> change.store(portfolio)));
	}

	/** The entries of a portfolio about one rule, of which the last one holds. */
	static List<RuleSetting> settings(Portfolio portfolio, String ruleId) {
		return portfolio.getRuleSettings().stream().filter(setting -> ruleId.equals(setting.getRuleId())).toList();
	}

	private record Change(Rule rule, RuleChoice choice) {

		void store(Portfolio portfolio) {
			List<RuleSetting> present = settings(portfolio, rule.id());
			if (RuleChoice.of(portfolio, rule).checkedFor(rule).equals(choice)) {
				return;
			}
			List<String> foreign = present.isEmpty() ? List.of()
					: present.get(present.size() - 1).getParameters().stream().filter(this::isForeign).toList();
			if (choice.equals(RuleChoice.AS_DEFINED) && foreign.isEmpty()) {
				portfolio.getRuleSettings().removeAll(present);
				return;
			}
			write(present.isEmpty() ? added(portfolio) : present.get(present.size() - 1), foreign);
		}

		private void write(RuleSetting setting, List<String> foreign) {
			setting.setEnabled(choice.enabled());
			setting.setSeverity(choice.severity());
			Stream<String> own = rule.parameters().stream().filter(parameter -> choice.parameters().containsKey(parameter.name()))
					.map(parameter -> parameter.name() + "=" + choice.parameters().get(parameter.name()));
			SetFeature.ofMany(setting, Literals.RULE_SETTING__PARAMETERS, Stream.concat(own, foreign.stream()).toList()).change().run();
		}

		/** A newer version of the rule may have parameters that this one does not know. */
		private boolean isForeign(String written) {
			return rule.parameters().stream().noneMatch(parameter -> written.startsWith(parameter.name() + "="));
		}

		private RuleSetting added(Portfolio portfolio) {
			RuleSetting setting = Elements.create(Literals.RULE_SETTING, RuleSetting.class);
			setting.setRuleId(rule.id());
			portfolio.getRuleSettings().add(setting);
			return setting;
		}
	}
}
