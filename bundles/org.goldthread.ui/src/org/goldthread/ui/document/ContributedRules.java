package org.goldthread.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.goldthread.design.validation.SpecificationRule;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleProvider;
import org.goldthread.ui.kind.ContributedKinds;
import org.goldthread.viewpoint.kind.Viewpoint;
import org.goldthread.viewpoint.kind.ViewpointProvider;
import org.goldthread.viewpoint.specification.SpecificationException;

/**
 * The shipped rules, those of plug-ins that extend the point {@code org.goldthread.ui.rules}, and those in viewpoint specifications of
 * plug-ins. A provider that fails is logged and left out.
 */
final class ContributedRules {

	private static final String POINT = "org.goldthread.ui.rules";

	private ContributedRules() {
	}

	/** All rules that the plug-ins of {@code registry} bring. */
	static RuleCatalogue of(IExtensionRegistry registry) {
		RuleCatalogue catalogue = RuleCatalogue.load();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			catalogue = with(catalogue, element, ContributedRules::provided);
		}
		for (IConfigurationElement element : registry.getConfigurationElementsFor(ContributedKinds.POINT)) {
			catalogue = with(catalogue, element, ContributedRules::specified);
		}
		return catalogue;
	}

	private static List<Rule> provided(Object provider) {
		return ((RuleProvider) provider).rules();
	}

	/** What is wrong with a specification is told with the kinds of diagrams, so here it only brings no rules. */
	private static List<Rule> specified(Object provider) {
		try {
			return SpecificationRule.of(Viewpoint.read((ViewpointProvider) provider));
		} catch (SpecificationException toldElsewhere) {
			return List.of();
		}
	}

	private static RuleCatalogue with(RuleCatalogue catalogue, IConfigurationElement element, Function<Object, List<Rule>> rulesOf) {
		try {
			List<Rule> rules = new ArrayList<>(catalogue.rules());
			rules.addAll(rulesOf.apply(element.createExecutableExtension("class")));
			return new RuleCatalogue(rules);
		} catch (CoreException | RuntimeException | LinkageError e) {
			ILog.get().error("The rules of the plug-in " + element.getContributor().getName()
					+ " cannot be used, so they are left out; correct or remove the plug-in", e);
			return catalogue;
		}
	}
}
