package org.goldthread.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.goldthread.model.AcceptedFinding;
import org.goldthread.model.Element;
import org.goldthread.model.Elements;
import org.goldthread.model.Portfolio;
import org.goldthread.model.RuleSetting;

/**
 * What a portfolio says about rules: which are off, which severity they have, and which of their findings are accepted today.
 * Where two settings name the same rule the later one holds; an acceptance holds to the end of the day on which it expires.
 */
final class PortfolioSettings {

	private final Map<String, RuleSetting> settingByRule = new HashMap<>();
	private final Set<Acceptance> acceptances = new HashSet<>();

	private PortfolioSettings() {
	}

	static PortfolioSettings of(Portfolio portfolio, LocalDate today) {
		PortfolioSettings settings = new PortfolioSettings();
		portfolio.getRuleSettings().forEach(setting -> settings.settingByRule.put(setting.getRuleId(), setting));
		for (AcceptedFinding accepted : portfolio.getAcceptedFindings()) {
			if (accepted.getElement() != null && (accepted.getExpires() == null || !today.isAfter(accepted.getExpires()))) {
				settings.acceptances.add(Acceptance.of(accepted));
			}
		}
		return settings;
	}

	boolean isEnabled(Rule rule) {
		RuleSetting setting = settingByRule.get(rule.id());
		return setting == null || setting.isEnabled();
	}

	Severity severityOf(Finding finding) {
		RuleSetting setting = settingByRule.get(finding.rule().id());
		return setting == null ? finding.severity() : switch (setting.getSeverity()) {
			case AS_DEFINED -> finding.severity();
			case INFO -> Severity.INFO;
			case WARNING -> Severity.WARNING;
			case ERROR -> Severity.ERROR;
		};
	}

	/** The value that the portfolio sets, where the limits of the parameter allow it. */
	int parameter(Rule rule, RuleParameter parameter) {
		RuleSetting setting = settingByRule.get(rule.id());
		return setting == null ? parameter.standard() : setting.getParameters().stream()
				.filter(each -> each.startsWith(parameter.name() + "=")).mapToInt(each -> number(each.substring(each.indexOf('=') + 1)))
				.filter(parameter::allows).findFirst().orElse(parameter.standard());
	}

	private static int number(String written) {
		try {
			return Integer.parseInt(written.strip());
		} catch (NumberFormatException e) {
			return Integer.MIN_VALUE;
		}
	}

	boolean isAccepted(Finding finding) {
		return !acceptances.isEmpty() && Elements.enclosingElement(finding.element())
				.map(element -> acceptances.contains(new Acceptance(finding.rule().id(), element, finding.subject()))).orElse(false);
	}

	private record Acceptance(String ruleId, Element element, String subject) {

		static Acceptance of(AcceptedFinding accepted) {
			return new Acceptance(Objects.requireNonNullElse(accepted.getRuleId(), ""), accepted.getElement(),
					Objects.requireNonNullElse(accepted.getSubject(), ""));
		}
	}
}
