package org.goldthread.rules.governance;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.goldthread.model.CommentStatus;
import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.ScrutinyComment;
import org.goldthread.model.edit.element.SetFeature;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.Severity;

/** A scrutiny comment that is said to be answered while no response is recorded. */
public final class AnsweredWithoutResponseRule extends ElementRule<ScrutinyComment> {

	/** The rule. */
	public AnsweredWithoutResponseRule() {
		super(Literals.SCRUTINY_COMMENT, ScrutinyComment.class, new RuleDescription("GT-G09", "Answered without a response", "Governance",
				Severity.ERROR, """
						A comment counts as answered only where the answer can be read. The minutes of Cabinet say that points were answered \
						elsewhere without saying how, which leaves scrutiny with nothing to check.""",
				"Oxfordshire County Council, Cabinet, 18 September 2018, minutes: answered at Full Council, not itemised."));
	}

	@Override
	protected void examine(ScrutinyComment comment, RuleContext context, Consumer<Finding> findings) {
		boolean answered = comment.getStatus() == CommentStatus.ANSWERED || comment.getStatus() == CommentStatus.PARTLY_ANSWERED;
		if (answered && !comment.isPlaceholder() && comment.getResponses().isEmpty()) {
			findings.accept(Finding.of(this, comment, Literals.SCRUTINY_COMMENT__STATUS, "Scrutiny comment " + name(comment)
					+ " is marked as " + comment.getStatus().getLiteral().toLowerCase(Locale.UK) + ", but no response is recorded.",
					"Record the response, or mark the comment as unanswered."));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(new QuickFix.Mend("Mark it as unanswered",
				SetFeature.of(finding.element(), Literals.SCRUTINY_COMMENT__STATUS, CommentStatus.UNANSWERED)));
	}
}
