package org.goldthread.rules.benefit;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.Contribution;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A benefit that serves no outcome, neither by itself nor through a contribution. */
public final class BenefitWithoutOutcomeRule extends ElementRule<Benefit> {

	/** The rule. */
	public BenefitWithoutOutcomeRule() {
		super(Literals.BENEFIT, Benefit.class,
				new RuleDescription("GT-B03", "Benefit without outcome", "Benefits", Severity.WARNING, """
						A benefit that serves no outcome of the vision hangs off the golden thread: it may be worth having, but not for \
						what the council has said it is for.""",
						"Teal Book, benefits map: outputs lead to outcomes, outcomes to benefits. MSP, 5th edition: lead with "
								+ "purpose."));
	}

	@Override
	protected void examine(Benefit benefit, RuleContext context, Consumer<Finding> findings) {
		if (!benefit.isPlaceholder() && benefit.getStatus() != BenefitStatus.LOST && benefit.getOutcomes().isEmpty()
				&& context.referrers(benefit, Literals.CONTRIBUTION__BENEFIT, Contribution.class)
						.allMatch(contribution -> contribution.getOutcome() == null)) {
			findings.accept(Finding.of(this, benefit, Literals.BENEFIT__OUTCOMES, "Benefit " + name(benefit) + " serves no outcome.",
					"Link it to the outcome that it serves."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an outcome…", finding.element(), Literals.BENEFIT__OUTCOMES));
	}
}
