package org.goldthread.rules.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.goldthread.model.Dependency;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.edit.Edit;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A hand-over that the giver, the receiver or both have not agreed. */
public final class DependencyNotAgreedRule extends ElementRule<Dependency> {

	/** The rule. */
	public DependencyNotAgreedRule() {
		super(Literals.DEPENDENCY, Dependency.class, new RuleDescription("GT-D02", "Hand-over not agreed", "Dependencies", Severity.ERROR, """
				A dependency is a contract between two workstreams. While one side has not agreed, it is a wish of the other, and no plan \
				should rest on it.""",
				"MSP, 5th edition: collaborate across boundaries. Dependency contract: signed by giver and receiver."));
	}

	@Override
	protected void examine(Dependency dependency, RuleContext context, Consumer<Finding> findings) {
		boolean both = dependency.isAgreedByGiver() && dependency.isAgreedByReceiver();
		if (Handovers.isLive(dependency) && !both) {
			String neither = dependency.isAgreedByGiver() ? "not agreed by the receiver" : dependency.isAgreedByReceiver()
					? "not agreed by the giver" : "agreed by neither side";
			findings.accept(Finding.of(this, dependency, dependency.isAgreedByGiver() ? Literals.DEPENDENCY__AGREED_BY_RECEIVER
					: Literals.DEPENDENCY__AGREED_BY_GIVER, "Dependency " + name(dependency) + " is " + neither + ".",
					"Agree what is handed over and when, and record the day."));
		}
	}

	/** One question for each side that has not agreed: on which day it did. */
	@Override
	public List<QuickFix> fixes(Finding finding) {
		Dependency dependency = elementOf(finding);
		List<QuickFix> fixes = new ArrayList<>();
		if (!dependency.isAgreedByGiver()) {
			fixes.add(agree("Set the day on which the giver agreed…", dependency, Literals.DEPENDENCY__AGREED_BY_GIVER,
					Literals.DEPENDENCY__AGREED_BY_GIVER_ON));
		}
		if (!dependency.isAgreedByReceiver()) {
			fixes.add(agree("Set the day on which the receiver agreed…", dependency, Literals.DEPENDENCY__AGREED_BY_RECEIVER,
					Literals.DEPENDENCY__AGREED_BY_RECEIVER_ON));
		}
		return fixes;
	}

	private static QuickFix agree(String label, Dependency dependency, EAttribute agreed, EAttribute day) {
		return new QuickFix.FillIn(label, dependency, day, Literals.DATE, answer -> Edit.of("Agree " + name(dependency), () -> {
			dependency.eSet(day, answer);
			dependency.eSet(agreed, true);
		}));
	}
}
