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

/** A decision that does not say on which paper, or on which paragraph of it, it rests. */
public final class DecisionWithoutPaperRule extends ElementRule<Decision> {

	private static final String PAPER = "paper";

	/** The rule. */
	public DecisionWithoutPaperRule() {
		super(Literals.DECISION, Decision.class, new RuleDescription("GT-G01", "Decision without paper or paragraph", "Governance",
				Severity.ERROR, """
						Anybody must be able to follow a decision back to what was put before the meeting. Without paper and paragraph \
						nobody can tell what exactly was agreed, and a challenge is hard to answer.""",
				"Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012: record of decisions."));
	}

	@Override
	protected void examine(Decision decision, RuleContext context, Consumer<Finding> findings) {
		if (decision.isPlaceholder() || decision.getStatus() == DecisionStatus.SUPERSEDED) {
			return;
		}
		if (decision.getPaper() == null) {
			findings.accept(Finding.about(PAPER, this, decision, Literals.DECISION__PAPER, "Decision " + name(decision) + " cites no paper.",
					"Name the paper that it rests on."));
		} else if (isBlank(decision.getParagraph())) {
			findings.accept(Finding.about("paragraph", this, decision, Literals.DECISION__PARAGRAPH, "Decision " + name(decision)
					+ " cites no paragraph of paper " + name(decision.getPaper()) + ".", "Give the paragraph, recommendation or annex that it rests on."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(finding.subject().equals(PAPER) ? QuickFix.ask("Choose the paper…", finding.element(), Literals.DECISION__PAPER)
				: QuickFix.ask("Give the paragraph…", finding.element(), Literals.DECISION__PARAGRAPH));
	}
}
