package org.goldthread.rules.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import org.goldthread.model.GoldthreadPackage.Literals;
import org.goldthread.model.SavingsLine;
import org.goldthread.rules.ElementRule;
import org.goldthread.rules.Finding;
import org.goldthread.rules.QuickFix;
import org.goldthread.rules.RuleContext;
import org.goldthread.rules.RuleDescription;
import org.goldthread.rules.RuleParameter;
import org.goldthread.rules.Severity;
import org.goldthread.rules.Words;

/** Filled posts that go before the new way of working has had time to settle. */
public final class PostsBeforeTransitionRule extends ElementRule<SavingsLine> {

	private static final RuleParameter TRANSITION = new RuleParameter("transition", "Time for transition after go-live", "days", 90, 0, 730);

	/** The rule. */
	public PostsBeforeTransitionRule() {
		super(Literals.SAVINGS_LINE, SavingsLine.class,
				new RuleDescription("GT-S06", "Posts deleted before transition", "Savings", Severity.ERROR, """
						People who leave take the old way of working with them. If their posts go before the new one is live, or as soon \
						as it is, work is left undone, agency staff come in, and the cost of redundancy grows. Somerset paid for this.""",
						"Somerset County Council, internal audit: redundancy cost rose from £3.7m to about £6.35m; no allowance "
								+ "for transition."), TRANSITION);
	}

	@Override
	protected void examine(SavingsLine line, RuleContext context, Consumer<Finding> findings) {
		BigDecimal filled = Posts.filled(line);
		if (LineStatus.isPlanned(line) && line.getStartDate() != null && filled.signum() > 0) {
			int days = context.parameter(this, TRANSITION);
			Prerequisites.latestGoLive(line, context)
					.filter(item -> line.getStartDate().isBefore(Prerequisites.day(item).plusDays(days)))
					.ifPresent(item -> findings.accept(Finding.of(this, line, Literals.SAVINGS_LINE__START_DATE,
							"Saving " + name(line) + " deletes " + Posts.words(filled, "filled post") + " from " + Words.day(line.getStartDate())
									+ ", " + (line.getStartDate().isBefore(Prerequisites.day(item)) ? "before "
											: "less than " + days + " days after ")
									+ Prerequisites.name(item) + " goes live on " + Words.day(Prerequisites.day(item)) + ".",
							"Let the posts go " + days + " days after go-live at the earliest, or show how the work is done until then.")));
		}
	}

	@Override
	public List<QuickFix> fixes(Finding finding) {
		return List.of(QuickFix.ask("Set a later start date…", finding.element(), Literals.SAVINGS_LINE__START_DATE));
	}
}
