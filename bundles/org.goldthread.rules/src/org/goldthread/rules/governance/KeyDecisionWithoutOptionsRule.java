package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Decision;
import org.goldthread.model.DecisionStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A key decision that names no options that were considered. */
public final class KeyDecisionWithoutOptionsRule extends ElementRule<Decision> {

	/** The rule. */
	public KeyDecisionWithoutOptionsRule() {
		super(Literals.DECISION, Decision.class, new RuleDescription("GT-G06", "Key decision without options", "Governance",
				Severity.WARNING, """
						The record of a key decision names the alternatives that were considered and rejected. A decision that shows none \
						can be called in for that reason alone.""",
				"Regulations of 2012 on executive arrangements: alternative options considered. Southwark: ground for call-in."));
	}

	@Override
	protected void examine(Decision decision, RuleContext context, Consumer<Finding> findings) {
		if (!decision.isPlaceholder() && decision.isKeyDecision() && decision.getStatus() != DecisionStatus.SUPERSEDED
				&& isBlank(decision.getOptionsConsidered()) && decision.getOptions().isEmpty()) {
			findings.accept(Finding.of(this, decision, Literals.DECISION__OPTIONS_CONSIDERED, "Key decision " + name(decision)
					+ " names no options that were considered.", "Link the options, or write which were considered and why they were rejected."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an option…", finding.element(), Literals.DECISION__OPTIONS),
				QuickFix.ask("Write which were considered…", finding.element(), Literals.DECISION__OPTIONS_CONSIDERED));
	}
}
