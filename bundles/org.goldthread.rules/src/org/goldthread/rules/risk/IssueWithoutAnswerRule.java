package org.goldthread.rules.risk;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.Issue;
import org.goldthread.model.ItemStatus;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** An issue that nobody owns, or whose decision is overdue. */
public final class IssueWithoutAnswerRule extends ElementRule<Issue> {

	private static final String OWNER = "owner";

	/** The rule. */
	public IssueWithoutAnswerRule() {
		super(Literals.ISSUE, Issue.class, new RuleDescription("GT-R14", "Issue left standing", "Risks", Severity.WARNING, """
				An issue has happened already and costs something every day. It needs a role that answers for it, and its decision by the \
				day on which it is needed.""",
				"PRINCE2: issue register, owner and decision."));
	}

	@Override
	protected void examine(Issue issue, RuleContext context, Consumer<Finding> findings) {
		if (issue.isPlaceholder() || issue.getStatus() == ItemStatus.CLOSED) {
			return;
		}
		if (issue.getOwner() == null) {
			findings.accept(Finding.about(OWNER, this, issue, Literals.OWNED__OWNER, "Issue " + name(issue) + " has no owner.",
					"Name the role that answers for it."));
		}
		if (context.isPast(issue.getDecisionNeededBy())) {
			findings.accept(Finding.about("decision", this, issue, Literals.ISSUE__DECISION_NEEDED_BY, "Issue " + name(issue)
					+ " needed a decision by " + Words.day(issue.getDecisionNeededBy()) + " and is still open.",
					"Decide and close it, or agree another day with whom it is escalated to."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(finding.subject().equals(OWNER) ? QuickFix.ask("Choose an owner…", finding.element(), Literals.OWNED__OWNER)
				: QuickFix.ask("Set another day…", finding.element(), Literals.ISSUE__DECISION_NEEDED_BY));
	}
}
