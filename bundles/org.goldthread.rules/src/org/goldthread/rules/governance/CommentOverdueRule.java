package org.goldthread.rules.governance;

import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** A scrutiny comment that has no full answer although the day for it has passed. */
public final class CommentOverdueRule extends ElementRule<ScrutinyComment> {

	/** Days for an answer where the comment states no day. */
	static final RuleParameter DAYS = new RuleParameter("days", "Days for a response where none is stated", "days", 61, 1, 366);

	/** The rule. */
	public CommentOverdueRule() {
		super(Literals.SCRUTINY_COMMENT, ScrutinyComment.class, new RuleDescription("GT-G02", "Scrutiny comment past its response date",
				"Governance", Severity.ERROR, """
						The executive owes scrutiny an answer within two months. One that is late weakens the decision and the trust of \
						members, and no ordinary list catches it.""",
				"Local Government Act 2000, section 9FE: response within two months. Stockport: replies overdue beyond eight weeks."), DAYS);
	}

	@Override
	protected void examine(ScrutinyComment comment, RuleContext context, Consumer<Finding> findings) {
		if (Comments.isWaiting(comment)) {
			Comments.due(comment, context.parameter(this, DAYS)).filter(context::isPast).ifPresent(due -> findings.accept(
					Finding.of(this, comment, Literals.SCRUTINY_COMMENT__RESPONSES, "Scrutiny comment " + name(comment)
							+ (Comments.isPartlyAnswered(comment) ? " is answered only in part; the rest" : " has no answer, which") + " was due on "
							+ Words.day(due) + ".", "Record the answer with its decision, action and evidence.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Say where it stands…", finding.element(), Literals.SCRUTINY_COMMENT__STATUS));
	}
}
