package org.goldthread.rules.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A live risk whose day of review has passed. */
public final class RiskReviewPassedRule extends ElementRule<Risk> {

	private static final RuleParameter GRACE = new RuleParameter("days", "Days after the review date", "days", 0, 0, 366);

	/** The rule. */
	public RiskReviewPassedRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R05", "Risk review overdue", "Risks", Severity.WARNING, """
				A register is as good as its last review. Once the date has passed nobody knows whether score, controls and actions still \
				hold. Dates count against the day that the portfolio stands for.""",
				"Orange Book 2023, risk monitoring. M_o_R: review dates."), GRACE);
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		LocalDate due = risk.getNextReview();
		if (LiveRisks.isLive(risk) && due != null && context.isPast(due.plusDays(context.parameter(this, GRACE)))) {
			findings.accept(Finding.of(this, risk, Literals.RISK__NEXT_REVIEW, "Risk " + name(risk) + " was to be reviewed by " + Words.day(due) + ".",
					"Review it, and set the day of the next review."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set the next review…", finding.element(), Literals.RISK__NEXT_REVIEW));
	}
}
