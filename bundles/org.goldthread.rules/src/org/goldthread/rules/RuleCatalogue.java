package org.goldthread.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The rules that are known, each id once. Immutable. */
public final class RuleCatalogue {

	private final Map<String, Rule> rulesById = new LinkedHashMap<>();

	/**
	 * A catalogue of the given rules, in their order.
	 *
	 * @throws IllegalArgumentException when two rules have the same id
	 */
	public RuleCatalogue(Collection<? extends Rule> rules) {
		for (Rule rule : rules) {
			Rule other = rulesById.putIfAbsent(rule.id(), rule);
			if (other != null) {
				throw new IllegalArgumentException("Two rules have the id " + rule.id() + ": \"" + other.title() + "\" and \""
						+ rule.title() + "\"");
			}
		}
	}

	/** The shipped rules and those of other providers beside them on the class path. */
	public static RuleCatalogue load() {
		return load(RuleCatalogue.class.getClassLoader());
	}

	/**
	 * The rules of all providers that {@code loader} sees, the shipped ones among them when it sees this bundle.
	 *
	 * @throws java.util.ServiceConfigurationError when a provider cannot be loaded
	 * @throws IllegalArgumentException when two rules have the same id
	 */
	public static RuleCatalogue load(ClassLoader loader) {
		List<Rule> rules = new ArrayList<>();
		ServiceLoader.load(RuleProvider.class, loader).forEach(provider -> rules.addAll(provider.rules()));
		return new RuleCatalogue(rules);
	}

	/** All rules. */
	public List<Rule> rules() {
		return List.copyOf(rulesById.values());
	}

	/** The rule with an id; empty when it is not known here. */
	public Optional<Rule> rule(String id) {
		return Optional.ofNullable(rulesById.get(id));
	}

	/** The part of this catalogue with the given ids; ids that it does not know are left out. */
	public RuleCatalogue only(Collection<String> ids) {
		return new RuleCatalogue(rulesById.values().stream().filter(rule -> ids.contains(rule.id())).toList());
	}
}
