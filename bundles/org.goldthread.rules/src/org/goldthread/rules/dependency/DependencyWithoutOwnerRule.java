package org.goldthread.rules.dependency;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A hand-over for which nobody answers on one of its sides. */
public final class DependencyWithoutOwnerRule extends ElementRule<Dependency> {

	/** The rule. */
	public DependencyWithoutOwnerRule() {
		super(Literals.DEPENDENCY, Dependency.class, new RuleDescription("GT-D07", "Hand-over without owner", "Dependencies", Severity.WARNING, """
				Each side needs a role that keeps its part of the bargain and speaks up when a date moves. Where one is missing, nobody \
				calls.""",
				"Dependency contract: an owner on either side."));
	}

	@Override
	protected void examine(Dependency dependency, RuleContext context, Consumer<Finding> findings) {
		if (!Handovers.isLive(dependency)) {
			return;
		}
		List<DependencyEnd> lacking = Stream.of(DependencyEnd.values()).filter(end -> dependency.eGet(end.owner()) == null).toList();
		if (!lacking.isEmpty()) {
			findings.accept(Finding.of(this, dependency, lacking.get(0).owner(), "Dependency " + name(dependency) + " has no owner on "
					+ (lacking.size() == 2 ? "either side" : "the " + lacking.get(0).word() + "'s side") + ".",
					"Name the role that answers for it there."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Dependency dependency = elementOf(finding);
		return Stream.of(DependencyEnd.values()).filter(end -> dependency.eGet(end.owner()) == null)
				.<QuickFix>map(end -> QuickFix.ask("Choose the " + end.word() + "'s owner…", dependency, end.owner())).toList();
	}
}
