package org.goldthread.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.goldthread.rules.Rule;
import org.goldthread.rules.RuleCatalogue;
import org.goldthread.rules.RuleProvider;

/** The shipped rules, and those of plug-ins that extend the point {@code org.goldthread.ui.rules}. A provider that fails is logged and left out. */
final class ContributedRules {

	private static final String POINT = "org.goldthread.ui.rules";

	private ContributedRules() {
	}

	/** All rules that the plug-ins of {@code registry} bring. */
	static RuleCatalogue of(IExtensionRegistry registry) {
		RuleCatalogue catalogue = RuleCatalogue.load();
		for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
			catalogue = with(catalogue, element);
		}
		return catalogue;
	}

	private static RuleCatalogue with(RuleCatalogue catalogue, IConfigurationElement element) {
		try {
			List<Rule> rules = new ArrayList<>(catalogue.rules());
			rules.addAll(((RuleProvider) element.createExecutableExtension("class")).rules());
			return new RuleCatalogue(rules);
		} catch (CoreException | RuntimeException | LinkageError e) {
			ILog.get().error("The rules of the plug-in " + element.getContributor().getName()
					+ " cannot be used, so they are left out; correct or remove the plug-in", e);
			return catalogue;
		}
	}
}
