package org.goldthread.rules.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A scrutiny comment without a full answer, while there is still time for it. */
public final class CommentUnansweredRule extends ElementRule<ScrutinyComment> {

	/** The rule. */
	public CommentUnansweredRule() {
		super(Literals.SCRUTINY_COMMENT, ScrutinyComment.class, new RuleDescription("GT-G03", "Scrutiny comment without full answer",
				"Governance", Severity.WARNING, """
						Each point that scrutiny makes deserves an answer that can be traced: what the executive says, what it does, and what \
						shows that it is done. This is the list of those that still wait.""",
				"Oxfordshire County Council, Cabinet, 18 September 2018: eight points of Performance Scrutiny, few of them answered in the minutes."),
				CommentOverdueRule.DAYS);
	}

	@Override
	protected void examine(ScrutinyComment comment, RuleContext context, Consumer<Finding> findings) {
		Optional<LocalDate> due = Comments.due(comment, context.parameter(this, CommentOverdueRule.DAYS));
		if (Comments.isWaiting(comment) && due.filter(context::isPast).isEmpty()) {
			String until = due.map(day -> ", due by " + Words.day(day)).orElse("");
			findings.accept(Finding.of(this, comment, Literals.SCRUTINY_COMMENT__RESPONSES, "Scrutiny comment " + name(comment)
					+ (Comments.isPartlyAnswered(comment) ? " is answered only in part; the rest is open" : " has no answer yet") + until + ".",
					"Name who answers, and record the answer with its action and evidence."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Say where it stands…", finding.element(), Literals.SCRUTINY_COMMENT__STATUS));
	}
}
