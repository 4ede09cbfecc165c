package org.goldthread.rules.profile;

import static org.goldthread.rules.profile.RuleProfileFile.FORMAT;
import static org.goldthread.rules.profile.RuleProfileFile.NAME;
import static org.goldthread.rules.profile.RuleProfileFile.OFF;
import static org.goldthread.rules.profile.RuleProfileFile.ON;
import static org.goldthread.rules.profile.RuleProfileFile.OTHERS;
import static org.goldthread.rules.profile.RuleProfileFile.VERSION;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

import org.goldthread.model.SeverityChoice;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleChoice;

/** Makes sense of the entries of a profile, and says in one sentence what is wrong with them. */
final class RuleProfileEntries {

	private final Properties entries;
	private final RuleCatalogue catalogue;
	private final Map<String, RuleChoice> choices = new LinkedHashMap<>();

	RuleProfileEntries(Properties entries, RuleCatalogue catalogue) {
		this.entries = entries;
		this.catalogue = catalogue;
	}

	RuleProfile profile() throws RuleProfileException {
		if (!VERSION.equals(text(FORMAT))) {
			throw new RuleProfileException(text(FORMAT).startsWith("goldthread-rule-profile ")
					? "It was written by a newer version of Goldthread; use that version."
					: "It is no rule profile: the entry \"format = " + VERSION + "\" is missing.");
		}
		if (text(NAME).isEmpty()) {
			throw new RuleProfileException("The profile has no name; add an entry such as \"name = Cabinet papers\".");
		}
		for (String key : new TreeSet<>(entries.stringPropertyNames())) {
			if (!key.equals(FORMAT) && !key.equals(NAME) && !key.equals(OTHERS)) {
				take(key);
			}
		}
		for (Map.Entry<String, RuleChoice> choice : choices.entrySet()) {
			check(choice.getKey(), choice.getValue());
		}
		return new RuleProfile(text(NAME), areOthersOn(), choices);
	}

	private boolean areOthersOn() throws RuleProfileException {
		return switch (text(OTHERS)) {
			case "", ON -> true;
			case OFF -> false;
			default -> throw new RuleProfileException("The entry \"others\" is \"on\" or \"off\", not \"" + text(OTHERS) + "\".");
		};
	}

	/** Sorted keys bring a rule before its parameters. */
	private void take(String key) throws RuleProfileException {
		int dot = key.indexOf('.');
		String id = dot < 0 ? key : key.substring(0, dot);
		if (catalogue.rule(id).isEmpty()) {
			throw new RuleProfileException("There is no rule " + id + "; add the extension that brings it, or take the entry out.");
		}
		RuleChoice before = choices.getOrDefault(id, RuleChoice.AS_DEFINED);
		choices.put(id, dot < 0 ? choice(id, text(key)) : with(before, key, key.substring(dot + 1)));
	}

	private static RuleChoice choice(String id, String value) throws RuleProfileException {
		return new RuleChoice(!value.equals(OFF), switch (value) {
			case ON, OFF -> SeverityChoice.AS_DEFINED;
			case "error" -> SeverityChoice.ERROR;
			case "warning" -> SeverityChoice.WARNING;
			case "info" -> SeverityChoice.INFO;
			default -> throw new RuleProfileException("Rule " + id + " is \"on\", \"off\", \"error\", \"warning\" or \"info\", not \"" + value + "\".");
		}, Map.of());
	}

	private RuleChoice with(RuleChoice choice, String key, String parameter) throws RuleProfileException {
		Map<String, Integer> parameters = new LinkedHashMap<>(choice.parameters());
		try {
			parameters.put(parameter, Integer.valueOf(text(key)));
		} catch (NumberFormatException e) {
			throw new RuleProfileException("The entry \"" + key + "\" is a whole number, not \"" + text(key) + "\".");
		}
		return new RuleChoice(choice.enabled(), choice.severity(), parameters);
	}

	private void check(String id, RuleChoice choice) throws RuleProfileException {
		Rule rule = catalogue.rule(id).orElseThrow();
		try {
			choices.put(id, choice.checkedFor(rule));
		} catch (IllegalArgumentException e) {
			throw new RuleProfileException(e.getMessage());
		}
	}

	private String text(String key) {
		return entries.getProperty(key, "").strip();
	}
}
