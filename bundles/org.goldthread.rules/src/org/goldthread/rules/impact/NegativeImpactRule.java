package org.goldthread.rules.impact;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.GroupImpact;
import org.goldthread.model.ImpactAssessment;
import org.goldthread.model.ImpactDirection;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A negative effect on a group that nobody mitigates or answers for. */
public final class NegativeImpactRule extends ElementRule<ImpactAssessment> {

	private static final String OWNER = " owner";

	/** The rule. */
	public NegativeImpactRule() {
		super(Literals.IMPACT_ASSESSMENT, ImpactAssessment.class, new RuleDescription("GT-E02", "Negative effect without mitigation or owner",
				"Impact assessments", Severity.WARNING, """
						Members may accept that a change makes things worse for somebody, but only with open eyes: what is done about it, \
						and which role sees to it.""",
				"Equality Act 2010, section 149; service and community impact assessment: mitigation, owner."));
	}

	@Override
	protected void examine(ImpactAssessment assessment, RuleContext context, Consumer<Finding> findings) {
		for (GroupImpact group : assessment.getGroups()) {
			if (group.getDirection() != ImpactDirection.NEGATIVE) {
				continue;
			}
			String what = "Impact assessment " + name(assessment) + " finds a negative effect on "
					+ group.getCharacteristic().getLiteral().toLowerCase(Locale.UK);
			if (isBlank(group.getMitigation())) {
				findings.accept(Finding.about(group.getId(), this, group, Literals.GROUP_IMPACT__MITIGATION, what + " without mitigation.",
						"Write what is done about it, or why nothing can be done."));
			} else if (group.getOwner() == null) {
				findings.accept(Finding.about(group.getId() + OWNER, this, group, Literals.GROUP_IMPACT__OWNER, what
						+ " whose mitigation nobody owns.", "Name the role that sees to it."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(finding.subject().endsWith(OWNER) ? QuickFix.ask("Choose an owner…", finding.element(), Literals.GROUP_IMPACT__OWNER)
				: QuickFix.ask("Write the mitigation…", finding.element(), Literals.GROUP_IMPACT__MITIGATION));
	}
}
