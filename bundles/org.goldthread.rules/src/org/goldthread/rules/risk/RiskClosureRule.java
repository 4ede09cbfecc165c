package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Risk;
import org.goldthread.model.RiskStatus;
import org.goldthread.model.edit.Edit;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A closed risk that does not say when and why, or one that is not closed and yet has a day of closing. */
public final class RiskClosureRule extends ElementRule<Risk> {

	/** The rule. */
	public RiskClosureRule() {
		super(Literals.RISK, Risk.class, new RuleDescription("GT-R07", "Closing of risk unclear", "Risks", Severity.WARNING, """
				Who closes a risk says when and why, so that audit can follow it and nobody opens it again by accident. A day of closing on \
				a risk that is still open says two things at once.""",
				"Green Book, Box 27: status. Orange Book 2023, risk reporting."));
	}

	@Override
	protected void examine(Risk risk, RuleContext context, Consumer<Finding> findings) {
		if (risk.isPlaceholder()) {
			return;
		}
		if (LiveRisks.isLive(risk)) {
			if (risk.getClosedOn() != null) {
				findings.accept(Finding.about("open", this, risk, Literals.RISK__CLOSED_ON, "Risk " + name(risk) + " is not closed, yet it was closed on "
						+ Words.day(risk.getClosedOn()) + ".", "Say why it was closed, or clear the date."));
			}
		} else if (risk.getStatus() == RiskStatus.CLOSED) {
			if (risk.getClosedOn() == null) {
				findings.accept(Finding.about("date", this, risk, Literals.RISK__CLOSED_ON, "Risk " + name(risk)
						+ " is closed without a date.", "Give the day on which it was closed."));
			}
			if (isBlank(risk.getClosedReason())) {
				findings.accept(Finding.about("reason", this, risk, Literals.RISK__CLOSED_REASON, "Risk " + name(risk)
						+ " is closed without a reason.", "Write why it was closed."));
			}
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		Risk risk = elementOf(finding);
		return switch (finding.subject()) {
			case "date" -> List.of(QuickFix.ask("Set the date…", risk, Literals.RISK__CLOSED_ON));
			case "reason" -> List.of(QuickFix.ask("Write the reason…", risk, Literals.RISK__CLOSED_REASON));
			default -> List.of(new QuickFix.FillIn("Close it, and say why…", risk, Literals.RISK__CLOSED_REASON,
					Literals.RISK__CLOSED_REASON.getEType(), reason -> Edit.of("Close " + name(risk), () -> close(risk, (String) reason))),
					new QuickFix.Mend("Clear the date", SetFeature.of(risk, Literals.RISK__CLOSED_ON, null)));
		};
	}

	private static void close(Risk risk, String reason) {
		risk.setStatus(RiskStatus.CLOSED);
		risk.setClosedReason(reason);
	}
}
