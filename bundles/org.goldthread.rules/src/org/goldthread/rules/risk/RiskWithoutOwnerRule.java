package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A live risk that no role answers for. */
public final class RiskWithoutOwnerRule extends ElementRule<Risk> {

	/** The rule. */
	public RiskWithoutOwnerRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R04", "Risk without owner", "Risks", Severity.ERROR, """
				A risk that nobody owns is watched by nobody. The owner decides on the response, hears the early warnings and reports where \
				it stands.""",
				"Green Book, Box 27: owner. Orange Book 2023: accountability for each risk."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (LiveRisks.isLive(risk) && risk.getOwner() == null) {
			findings.accept(Finding.of(this, risk, Literals.OWNED__OWNER, "Risk " + name(risk) + " has no owner.",
					"Name the role that answers for it."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Choose an owner…", finding.element(), Literals.OWNED__OWNER));
	}
}
