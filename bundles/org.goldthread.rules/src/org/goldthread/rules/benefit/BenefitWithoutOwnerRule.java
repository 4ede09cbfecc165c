package org.goldthread.rules.benefit;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.Benefit;
import org.goldthread.model.BenefitStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A benefit, not lost, that no role answers for. */
public final class BenefitWithoutOwnerRule extends ElementRule<Benefit> {

	/** The rule. */
	public BenefitWithoutOwnerRule() {
		super(Literals.BENEFIT, Benefit.class,
				new RuleDescription("GT-B02", "Benefit without owner", "Benefits", Severity.WARNING, """
						Benefits come after the programme has gone. Unless a role in the service answers for one, nobody keeps measuring \
						and nobody acts when it does not come about.""",
						"Green Book, Box 9: responsible officer. MSP, 5th edition: realize measurable benefits."));
	}

	@Override
	protected void examine(Benefit benefit, RuleContext context, Consumer<Finding> findings) {
		if (!benefit.isPlaceholder() && benefit.getStatus() != BenefitStatus.LOST && benefit.getOwner() == null) {
			findings.accept(Finding.of(this, benefit, Literals.OWNED__OWNER, "Benefit " + name(benefit) + " has no owner.",
					"Name the role in the service that answers for it after the programme has ended."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an owner…", finding.element(), Literals.OWNED__OWNER));
	}
}
